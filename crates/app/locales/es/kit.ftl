language-name = Español
skip = Ir al contenido
nav = Principal
nav-today = Hoy
nav-agreed = Acordado
nav-notice = Lo que noto
nav-more = Más
nav-clients = Clientes
nav-library = Biblioteca
nav-card = Mi tarjeta
nav-card-short = Tarjeta
nav-hide = Ocultar esta página
nav-hide-short = Ocultar

date-long = { $weekday } { $day } de { $month }
date-long-year = { $weekday } { $day } de { $month } de { $year }
day-and-time = { $day }, { $time }
today-word = hoy
yesterday-word = ayer
tomorrow-word = mañana
list-and = { $most } y { $last }
weekday-name = { NUMBER($day) ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
weekday-initial = { NUMBER($day) ->
    [1] L
    [2] M
    [3] X
    [4] J
    [5] V
    [6] S
   *[7] D
}
month-name = { NUMBER($month) ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}

errors-title = { $count ->
    [one] Hay una cosa que revisar
   *[other] Hay { $count } cosas que revisar
}
choose-one = Elige una opción
no-answer = Sin respuesta
save = Guardar
cancel = Volver sin guardar
held-out = Tu sesión está cerrada y por ahora no se puede guardar nada más. Lo que has escrito sigue en esta página: déjala abierta, inicia sesión en otra pestaña y después vuelve y sigue aquí.
held-sign-in = Iniciar sesión en otra pestaña
held-off = Ahora mismo no hay conexión y no se ha enviado nada. Lo que has escrito sigue en esta página: déjala abierta y pulsa otra vez dentro de un momento.
undo = Deshacer
if-you-like = (si quieres)

refused-missing = Aquí no hay nada
refused-missing-text = Puede que la página se haya movido o que no sea una de las tuyas. No se ha perdido nada.
refused-stale = Algo ha cambiado mientras tanto
refused-stale-text = La otra persona, u otro de tus dispositivos, llegó un momento antes. Mira cómo está ahora y vuelve a decidir. Lo que escribiste sigue en tu navegador si vuelves atrás.
refused-unreadable = No se ha podido leer
refused-unreadable-text = Lo enviado no llegó completo. Vuelve atrás y envíalo otra vez; lo que escribiste sigue en el formulario.
refused-foreign = Eso no venía de una de nuestras páginas
refused-foreign-text = Por eso no ha cambiado nada. Si lo enviaste desde aquí, vuelve atrás, abre la página de nuevo y envíalo otra vez.
refused-slow = Ha tardado demasiado
refused-slow-text = Puede que haya llegado igualmente. Mira cómo está; si no aparece, vuelve atrás y envíalo otra vez.
refused-later = Esperemos un poco
refused-later-text = { $minutes ->
    [one] Ha habido muchos intentos en poco tiempo. Vuelve a probar dentro de un minuto.
   *[other] Ha habido muchos intentos en poco tiempo. Vuelve a probar dentro de unos { $minutes } minutos.
}
refused-broken = Algo ha fallado por nuestra parte
refused-broken-text = No es cosa tuya. Vuelve atrás y prueba otra vez; si sigue igual, dile a quien administra el sitio el número de abajo.
refused-incident = Número { $incident }
refused-home = Ir al inicio
