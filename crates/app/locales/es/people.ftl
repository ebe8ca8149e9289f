role-name = { $role ->
    [owner] terapeuta y responsable
    [client] cliente
   *[therapist] terapeuta
}
phase-name = { $phase ->
    [baseline] línea base
    [generalise] generalización
    [maintain] mantenimiento
   *[practice] práctica
}
phase-help = { $phase ->
    [baseline] Primero, ver cómo están las cosas: qué pasa, cuándo y dónde.
    [generalise] En otros lugares y con otras personas, sin ayuda.
    [maintain] Lo que queda cuando acaban las sesiones y qué hacer si se pone difícil.
   *[practice] Probar cosas y practicarlas, en pasos cada vez mayores.
}
phase-week = { $phase }, semana { $week }
work-word = { $word ->
    [practice] Práctica
    [homework] Tareas para casa
    [experiments] Experimentos
    [plan] Plan
    [tasks] Tareas
   *[work] Actividades
}
lead-name = { $lead ->
    [shared] Compartida
    [client] Cliente
   *[therapist] Terapeuta
}
lead-help = { $lead ->
    [shared] Puede empezar cualquiera; nada empieza sin el sí de la otra persona.
    [client] { $name } puede empezar algo enseguida; tú ves qué es.
   *[therapist] Casi siempre empiezas tú; nada empieza hasta que { $name } diga que sí.
}

name = Nombre
name-missing = Escribe un nombre de 80 caracteres como mucho
name-long = El nombre puede tener como mucho 80 caracteres
email-wrong = Ese correo no está completo; necesita una @ y no lleva espacios
copy = Copiar
copied = Copiado

clients = Clientes
clients-waits = espera tu respuesta
clients-next = próxima: { $when }
clients-search = Buscar por nombre
clients-find = Buscar
clients-found-none = Nadie con ese nombre
clients-all = Ver a todas las personas
clients-none = Aquí todavía no hay nadie
clients-none-text = Empieza con un nombre o un seudónimo. Después viene la invitación.

new-client = Nuevo cliente
client-name-help = Un nombre o un seudónimo: lo que te sirva para saber quién es.
client-name-missing = Escribe un nombre o un seudónimo
client-lang = Idioma del cliente
client-zone = Zona horaria del cliente
client-zone-help = Los días se cuentan donde vive esa persona. Escribe la ciudad grande más cercana y elígela en la lista.
client-word = ¿Cómo llamar a lo que se hace entre sesiones?
client-word-help = A unas personas les gusta decir tareas y otras no soportan esa palabra. Puedes cambiarla cuando quieras.
new-client-save = Seguir con la invitación

invite-for = Invitación para { $name }
invite-text = { $name } abre el enlace y elige cómo iniciar sesión. Lo mejor es hacerlo en persona.
invite-joined = { $name } ya ha iniciado sesión aquí. Con un enlace nuevo podrá elegir otra contraseña; la anterior dejará entonces de servir.
link-is-told = { $name } verá que lo has creado tú y cuándo se usa.
invite-once = Cada enlace sirve una sola vez, durante siete días. Si haces uno nuevo, el anterior deja de servir.
invite-make = Crear el enlace
invite-link = Enlace
invite-link-help = Solo se muestra ahora. Quien lo tenga puede usarlo, así que no se lo des a nadie más.
invite-qr = Para escanear con el móvil
invite-works = Sirve una sola vez, durante siete días.
invite-until = Sirve una sola vez, hasta el { $day }.
invite-done = Ir a la página de { $name }

case-pages = Páginas de { $name }
case-now = Ahora
case-entries = Registros
case-sessions = Sesiones
case-settings = Ajustes
case-title = { $name }: { $page }
case-start = Empezar una sesión
case-open = Abrir la sesión
case-propose = Proponer
case-invite = Invitar
case-not-joined = { $name } aún no ha iniciado sesión. Ya puedes preparar cosas; lo que propongas espera hasta entonces.
case-agreed = Acordado y propuesto
case-agreed-none = Aún no hay nada acordado
case-agreed-none-text = Elige algo de la biblioteca y proponlo. Nada empieza sin un sí.
case-begun = lo empezó { $name }
case-from-client = { $count ->
    [0] Hasta ahora, todo lo has propuesto tú.
    [one] { $name } empezó una de estas cosas.
   *[other] { $name } empezó { $count } de estas cosas.
}
case-ended = { $count ->
    [one] Una ya terminada
   *[other] { $count } ya terminadas
}
case-next = Próxima sesión
case-next-none = No hay ninguna sesión prevista.
case-past = Sesiones anteriores
case-past-all = Todas las sesiones
case-past-open = sin cerrar
case-phase = Fase
case-phase-none = Todavía no ha empezado ninguna fase.
case-phase-begin = Empezar una fase
case-phase-change = Empezar otra fase
case-phase-which = ¿Cuál empieza hoy?
case-phase-help = Lo anterior se queda como estaba.
case-phase-save = Empezarla hoy

case-lead = ¿Quién lleva la iniciativa?
case-signing-in = Acceso
case-signing-in-text = Con un enlace nuevo, { $name } puede elegir otra contraseña.
case-new-link = Crear un enlace nuevo

colleagues = Quién trabaja aquí
colleagues-not-joined = aún no ha iniciado sesión
colleagues-invite = Invitar a alguien del equipo
colleagues-name-help = Como lo leerán los clientes. Se puede cambiar más tarde.
colleagues-email = Correo electrónico
colleagues-email-help = El enlace se envía ahí, si este sitio envía correos. En todo caso lo verás aquí.
colleagues-lang = Idioma para empezar
colleagues-save = Crear el enlace
colleagues-link = Enlace para { $name }
colleagues-mailed = También va de camino a { $email }.
colleagues-another = Invitar a otra persona

colleagues-end = Retirar el acceso
colleagues-left = El acceso ha terminado.
leave = Retirar el acceso de { $name }
leave-text = La sesión de { $name } se cierra al momento en todas partes y ya no puede volver a entrar. Lo escrito y lo acordado se queda donde está, con su nombre.
leave-to = { $clients ->
    [one] ¿Quién sigue con su único cliente?
   *[other] ¿Quién sigue con sus { $clients } clientes?
}
leave-to-help = Quien elijas leerá desde entonces lo que estas personas compartan. Cada una lo encuentra en «Quién ve qué». Es más amable contárselo antes.
leave-to-choose = Elige
leave-to-missing = Elige quién sigue
leave-no-clients = No hay clientes que pasar a nadie.
leave-now = Retirar el acceso ahora

me = Mis ajustes
me-name-help = Los clientes ven este nombre.
me-zone-help = Tus días empiezan y acaban según su hora. Escribe la ciudad grande más cercana y elígela en la lista.
me-kept = Guardado.

more-next = Próxima sesión
more-next-text = De qué quieres hablar y qué se va a ver.
more-card-text = Qué ayuda y a quién llamar cuando se pone difícil.
more-hide = El ojo tachado, o Escape dos veces, muestra una página de notas vacía. Para volver, abre de nuevo la dirección.
more-seen = Quién ve qué
more-seen-text = Qué compartes, con quién y quién lo ha leído.
more-me-text = Idioma y zona horaria.
more-me-text-staff = Nombre, idioma y zona horaria.
more-devices-text = Tus dispositivos y cómo cerrar la sesión en cada uno.
more-colleagues-text = Quién está aquí, invitar a alguien, retirar un acceso.
more-components = Componentes
more-components-text = Cada pieza de la que está hecha una página.

colleagues-new-link = Enlace para otra contraseña
