seen = Quién ve qué
seen-agreed = Qué se puede leer
seen-agreed-text = Tal como lo acordasteis. Puedes cambiarlo en cada acuerdo y también en cada registro por separado.
seen-agreed-none = Todavía no hay nada acordado
seen-private = Lo privado no lo lee nadie aquí. Ni siquiera se nota que existe.
seen-readings = Quién ha leído
seen-readings-text = Cada vez que otra persona abre algo tuyo, queda anotado aquí.
seen-readings-none = Todavía no ha leído nadie nada
seen-somebody = Alguien que trabaja aquí
seen-older = Anteriores
seen-detail = { $what ->
    [entries] { $items ->
        [one] Un registro: { $title }
       *[other] { $items } registros: { $title }
    }
    [observed] { $items ->
        [one] Una nota de una persona cercana
       *[other] { $items } notas de personas cercanas
    }
    [handover] Desde aquí lee lo que compartes
    [topics] De qué quieres hablar
    [review] Revisión: { $title }
   *[agreement] Acuerdo: { $title }
}
seen-words = { $what ->
    [entries] leyó registros
    [observed] leyó lo que escribió una persona cercana
    [handover] continúa contigo en lugar de tu terapeuta
    [topics] leyó de qué quieres hablar
    [review] { $items ->
        [one] abrió una revisión
       *[other] abrió { $items } revisiones
    }
   *[agreement] { $items ->
        [one] leyó un acuerdo
       *[other] leyó { $items } acuerdos
    }
}
seen-line = { $who }, { $day }: { $words }
