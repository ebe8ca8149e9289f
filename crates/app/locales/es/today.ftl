good-morning = Buenos días, { $name }
good-afternoon = Buenas tardes, { $name }
good-evening = Buenas noches, { $name }
today-with = con { $names }.
today-topics = { $count ->
    [one] Quieres hablar de una cosa.
   *[other] Quieres hablar de { $count } cosas.
}
today-prepare = Preparar
waits-tag = espera tu respuesta
waits-many = { $count } cosas esperan tu respuesta
waits-text = Léelo, cámbialo o di que no. Nada empieza sin ti.
waits-change = Hay una propuesta de cambio. Hasta que digas que sí, sigue como estaba.
waits-question = Hay una pregunta o un comentario para ti.
waits-look = Leer y responder
todo-do = Hacerlo ahora
todo-go-on = Seguir con ello
todo-agreed = Lo que acordamos
todo-anyway = Hacerlo igualmente
todo-smallest = La versión más pequeña también cuenta: { $smallest }
todo-draft = Lo empezaste: { $when }. Sigue tal como lo dejaste.
nothing-open = Hoy no hay nada que hacer
first-title = Qué bien que estés aquí
first-text = Aquí aparecerá lo que acordéis.
nothing-open-text = Está bien así. Si surge algo de lo que quieras hablar, guárdalo para la próxima sesión.
nothing-open-next = Guardarlo para la sesión
today-later = Hecho por ahora, o en pausa
tap-happened = Ha pasado
tap-label = Ha pasado: { $title }
tap-details = Anotarlo con detalles
tap-add = Añadir detalles
tapped-none = Hoy todavía no
tapped-today = { $count ->
    [one] Una vez hoy, a las { $time }
   *[other] { $count } veces hoy, la última a las { $time }
}
tapped-week = Los últimos siete días, hoy al final: { $numbers }
today-nobody = Nadie lee esto en tiempo real.
open-any = cuando quieras
open-today = en cualquier momento de hoy
open-today-at = hoy { $part }
open-so-far = { $done ->
    [0] { $rhythm }, ninguna aún
    [one] { $rhythm }, una hasta ahora
    [2] { $rhythm }, dos hasta ahora
   *[other] { $rhythm }, { $done } hasta ahora
}
open-from = vuelve a tocar: { $day }
ended-on = hasta el { $day }
done-tapped = Anotado a las { $time }. Los detalles pueden venir después, o no.
done-undone = Retirado, como si no lo hubieras anotado.
done-too-late = Ya ha pasado más de un minuto, así que se queda. Puedes abrirlo y cambiar lo que dice.
done-draft = Guardado para más tarde, tal como lo dejaste.
done-noted = Gracias. Queda anotado y lo vemos en la sesión.
desk-title = Hoy, { $day }
waits-changed = propone algo
waits-asked = pregunta algo
desk-summary = { $sessions ->
    [0] Hoy no hay sesiones.
    [one] Una sesión hoy.
   *[other] { $sessions } sesiones hoy.
} { $waiting ->
    [0] Nada espera tu respuesta.
    [one] Una cosa espera tu respuesta.
   *[other] { $waiting } cosas esperan tu respuesta.
}
desk-new-client = Nuevo cliente
desk-empty = Aún no hay clientes
desk-empty-text = Crea el primero: basta un nombre o un seudónimo. Después muestras un código en la consulta y el móvil queda conectado.
desk-sessions = Sesiones de hoy
desk-no-sessions = No hay sesiones previstas para hoy.
desk-ended = terminada
desk-client-page = Página de { $name }
desk-coming = Próximos días
desk-waits = Espera tu respuesta
desk-waits-none = Nada, por ahora.
slot-topics-more = { $count ->
    [one] y una cosa más
   *[other] y { $count } cosas más
}
slot-no-entries = Nada escrito desde la última vez

today-begun = Empezado y guardado
today-taps = Cada vez que pase
today-plans = Lo que tienes pensado hacer

before = Antes de empezar
before-more = Quién lee, quién no y qué hacer si algo no puede esperar.
before-reads = { $count ->
    [one] { $names } lee lo que compartes, antes de vuestras sesiones.
   *[other] { $names } leen lo que compartes, antes de vuestras sesiones.
}
before-nobody = Entre sesiones nadie lo vigila. Nada de lo que escribas avisa a nadie ni trae ayuda por sí solo.
before-private = Lo que guardas en privado no lo lee nadie.
before-yes = Nada empieza sin tu sí. Un no es una respuesta como cualquier otra.
before-fails = Un programa puede fallar. Lo que más importa, dilo también en la sesión.
before-call = Si algo no puede esperar, llama a alguien o abre tu tarjeta.
slot-left = Quedó sin mirar la última vez: { $titles }
slot-since = Desde la última vez: { $works }
slot-undone = Tuvo que esperar: { $works }
slot-title = «{ $title }»
slot-work = { $title } { $times }
slot-mostly = { $part ->
    [morning] { $title } { $times } (sobre todo por la mañana)
    [midday] { $title } { $times } (sobre todo a mediodía)
    [evening] { $title } { $times } (sobre todo al final de la tarde)
    [night] { $title } { $times } (sobre todo por la noche)
   *[any] { $title } { $times }
}
slot-more = { $count } más
slot-open = Abrir la sesión
