how-much-words = { $much ->
    [not-at-all] nada
    [a-little] un poco
    [half] la mitad
    [most] casi todo
   *[as-agreed] lo acordado
}
decision-name = { $decision ->
    [repeat] Repetir
    [step-up] Un paso más
    [step-down] Más pequeño
    [adapt] Cambiar
    [generalise] Otro contexto
    [rest] Pausar
   *[finish] Terminar
}
response-words = { $response ->
    [shrink] hacerlo más pequeño
    [clarify] aclararlo
    [talk-about-why] hablar del porqué
    [move] otro momento u otro lugar
    [remind] un recordatorio
    [test-the-doubt] poner a prueba la duda
    [change] cambiarlo
    [privacy] más privacidad
   *[drop] dejarlo
}
review-times = { $count ->
    [1] una vez
    [2] dos veces
    [3] tres veces
    [4] cuatro veces
    [5] cinco veces
    [6] seis veces
    [7] siete veces
    [8] ocho veces
    [9] nueve veces
    [10] diez veces
    [11] once veces
    [12] doce veces
   *[other] { $count } veces
}

review-finding-idle = Acordado, y todavía nada que revisar
review-finding-none = Nada que leer desde la última vez
review-finding-not-right = No era lo adecuado
review-finding-waited = Tuvo que esperar { $times }
review-finding-partly = { $name } hizo una parte { $times }
review-finding-noted = { $name } lo anotó { $times }
review-finding-done = { $name } lo hizo { $times }
review-finding-both = { $name } lo hizo { $done }, y una parte { $partly }
review-my-finding-partly = Hiciste una parte { $times }
review-my-finding-noted = Lo anotaste { $times }
review-my-finding-done = Lo hiciste { $times }
review-my-finding-both = Lo hiciste { $done }, y una parte { $partly }
review-since = Última revisión: { $day }.
review-since-agreed = Acordado el { $day }; todavía sin revisar.
review-mostly = { $part ->
    [morning] Sobre todo por la mañana.
    [midday] Sobre todo a mediodía.
    [evening] Sobre todo al final de la tarde.
   *[night] Sobre todo por la noche.
}
review-late = { $count ->
    [one] Uno se escribió más tarde.
   *[other] { $count } se escribieron más tarde.
}

review-note-asked = { $name } ha preguntado algo
review-asked = { $name } pregunta
review-note-asked-you = tu terapeuta ha preguntado algo
review-asked-you = Tu terapeuta pregunta
review-note-you-asked = tu pregunta sigue abierta
review-note-change = se está hablando de un cambio
review-note-entries = { $count ->
    [0] nada que leer
    [one] un registro
   *[other] { $count } registros
}
review-note-outcome = { $outcome }: { $times }

review-hint-up = Dos veces seguidas ha ido como se acordó, ha sido útil y se veía seguro. Quizá encaje un paso más.
review-hint-down = Dos veces seguidas ha salido la mitad o menos. Quizá encaje algo más pequeño; antes, pregunta qué lo dificultó.
review-hint-hard = Se esperaba una dificultad de { $difficulty } sobre 10. Quizá encaje algo más pequeño.
review-hint-same = Tres veces seguidas ha aparecido la misma dificultad: «{ $barrier }». Merece la pena probar: { $ways }.
review-hint-rule = Es solo orientativo; la decisión es vuestra.
review-steps-free = Pasar a otro paso no necesita un acuerdo nuevo.
review-suggested = para pensarlo

review-bar = Esta sesión
review-began = empezó a las { $time }
review-phase-now = ahora
review-look = Para revisar en la sesión
review-idle = Acordado, aún sin nada que revisar
review-then = Y después
review-end = Para terminar
review-seen = ya revisado
review-left-over = pendiente de la última vez
review-topics = De qué quiere hablar { $name }
review-topics-count = { $count ->
    [one] una cosa
   *[other] { $count } cosas
}
review-topics-help = Primero, lo que trae. Después, lo que se acordó.
review-on = Seguir con lo acordado
review-terms = El acuerdo completo
review-in-the-way = Qué lo dificultó
review-hindrance = { $barrier }: { $times }
review-ways = Puede ayudar: { $ways }
review-earlier = La última vez, { $day }
review-decided = Se decidió
review-entries = Lo que se escribió
review-the-entries = { $count ->
    [one] El único registro
    [2] Los dos registros
    [3] Los tres registros
    [4] Los cuatro registros
    [5] Los cinco registros
    [6] Los seis registros
    [7] Los siete registros
    [8] Los ocho registros
    [9] Los nueve registros
    [10] Los diez registros
    [11] Los once registros
    [12] Los doce registros
   *[other] Los { $count } registros
}
review-more = { $count ->
    [one] Uno anterior
   *[other] { $count } anteriores
}
review-all = Todos los registros

review-to-take = Ir a qué sigue
review-take = Lo que dice cada cual
review-how-much = ¿Cuánto se hizo?
review-how-well = ¿Qué tal salió?
review-well-low = 0 mal
review-well-high = 4 muy bien
review-useful = ¿Cuánto sirvió?
review-useful-low = 0 nada
review-useful-high = 4 mucho
review-of-four = { $number } de 4
review-other-says = { $name } dice: { $words }
review-side = { $name }: { $words }
review-learned = Qué nos llevamos
review-barrier = ¿Hubo algo que lo dificultó?
review-barrier-which = ¿Qué fue?
review-barrier-none = Nada, o no se ha dicho
review-way-words = Con tus propias palabras
review-decide = ¿Qué sigue?
review-rest-waits = Todavía se está hablando de un cambio en este acuerdo. Responde antes a eso; después podrá quedar en pausa
review-shape = Abrir la próxima propuesta
review-save = Guardar y seguir
review-save-help = Un paso más, más pequeño, cambiar y otro contexto abren el acuerdo ya rellenado. Nada empieza hasta que { $name } diga que sí.
review-kept = Guardado. A lo siguiente.

review-said = Lo que se ha dicho
review-left = Sin revisar todavía
review-left-text = Lo que quede abierto será lo primero la próxima vez.
review-left-count = { $count ->
    [one] Una cosa queda sin revisar. Será lo primero la próxima vez.
   *[other] { $count } cosas quedan sin revisar. Serán lo primero la próxima vez.
}
review-plan = Programar o mover sesiones
review-end-save = Cerrar la sesión
review-is-over = Esta sesión está cerrada. Aún puedes completar lo que se dijo.
review-ended = La sesión está cerrada.
review-ended-left = { $count ->
    [one] La sesión está cerrada. Una cosa queda sin revisar; será lo primero la próxima vez.
   *[other] La sesión está cerrada. { $count } cosas quedan sin revisar; serán lo primero la próxima vez.
}
review-nothing = Todavía no hay nada acordado
review-nothing-text = Elige algo y proponlo, o quedaos solo en la conversación. Nada empieza sin el sí de { $name }.

review-mine = Cómo ha ido
review-mine-text = Di cómo ha ido cada cosa, con unos toques. Tu terapeuta lo ve junto a su propia opinión.
review-nothing-mine = Así que no hay nada que ver. Puedes apuntar de qué quieres hablar.
review-seen-mine = ya lo has dicho
review-mark-other = tu terapeuta
review-shared-help = Tu terapeuta y tú podéis verlo y cambiarlo.
review-decided-is = Decidido en la sesión: { $decision }
review-not-open = Podrás decir cómo ha ido a partir de una hora antes de veros.
review-agreed-fold = Lo que acordamos
review-private = Lo que marcaste como privado no está aquí.
review-topics-change = Cambiar la lista

handout = Lo que acordamos
handout-link = Hoja para casa
handout-text = Lo acordado, en una página para imprimir; un código la abre en el móvil.
handout-open = Abrir la página
handout-print = Imprimir
handout-back = Volver
handout-next = Nos volvemos a ver: { $when }
handout-qr = Ábrelo en el móvil
handout-none = Ahora mismo no hay nada acordado.
handout-notes = Lo que he notado
handout-coping = Qué podría dificultarlo, y en ese caso
handout-steps = Los próximos pasos
handout-lines = Líneas para escribir
handout-foot = No hacerlo también es información. Trae la página en cualquier caso.
handout-danger = Nadie lee lo que escribes en el momento en que lo escribes. En peligro ahora: { $number }

review-first-minutes = { $time } de los primeros diez minutos
review-minutes = Van { $time } minutos

review-sent = Enviado. Lo acordado sigue en vigor hasta que haya un sí.

review-noted = Lo que han anotado personas cercanas
review-noted-text = Al lado de lo que cuenta la persona, nunca en su lugar. Dos personas ven dos cosas.
review-noted-count = { $count ->
    [one] una nota
   *[other] { $count } notas
}
