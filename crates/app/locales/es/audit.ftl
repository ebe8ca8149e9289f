seen = Quién ve qué
seen-agreed = Qué se puede leer
seen-agreed-text = Tal como lo acordasteis. Puedes cambiarlo en cada acuerdo y también en cada registro por separado.
seen-agreed-none = Todavía no hay nada acordado
seen-private = Lo privado no lo lee nadie aquí. Ni siquiera se nota que existe.
seen-readings = Quién ha leído
seen-readings-text = Cada vez que otra persona abre algo tuyo, queda anotado aquí.
seen-readings-none = Todavía no ha leído nadie nada
seen-somebody = Alguien que trabaja aquí
seen-words = { $what ->
    [entries] { $items ->
        [one] leyó un registro: { $title }
       *[other] leyó { $items } registros: { $title }
    }
    [topics] leyó de qué quieres hablar
    [review] abrió la revisión: { $title }
   *[agreement] leyó el acuerdo: { $title }
}
