yes-word = Sí
no-word = No
of-ten-number = { $n } de 10
of-hundred-number = { $n } de 100
timing-words = { $timing ->
    [momentary] escrito en el momento
    [same-day] escrito el mismo día
    [later] escrito más tarde
   *[reconstructed] de memoria
}
timing-imported = traído de un archivo
outcome-words = { $outcome ->
    [partly] en parte
    [not-this-time] esta vez no
    [not-for-me] no es para mí
   *[done] hecho
}
barrier-words = { $barrier ->
    [too-hard] Demasiado difícil
    [unclear] No estaba claro cómo
    [no-point] No le veía el sentido
    [no-time] Sin tiempo
    [forgot] Se me pasó
    [energy] Sin energía
    [afraid] Me daba miedo
    [no-privacy] Sin intimidad
    [imposed] No era idea mía
    [better-already] Ya va mejor
   *[other] Otra cosa
}
sharing-words = { $sharing ->
    [private] privado
    [summary] compartido como resumen
   *[shared] compartido
}

problem-missing = Esto hace falta: { $label }
problem-not-whole = Escribe un número entero, sin decimales
problem-too-small = Escribe un número que sea { $least } o más
problem-too-big = Escribe un número que sea { $most } o menos
problem-too-many = Aquí caben como mucho { $most } palabras
problem-not-a-time = Escribe una hora, por ejemplo 16:20

when-legend = ¿Cuándo fue?
when-written = ¿Cuándo lo escribiste?
when-written-other = ¿Lo escribiste en otro momento?
when-now = Ahora mismo
when-today = Hoy, más temprano
when-other = En otro momento
when-time = ¿A qué hora, más o menos?
when-day = ¿Qué día y a qué hora, más o menos?
when-memory = De memoria
when-memory-help = Vale igual. Solo se dibuja de otra manera.
when-no-time = Escribe a qué hora fue, más o menos, por ejemplo 16:20
when-no-day = Elige el día y la hora aproximada
when-not-yet = Ese momento aún no ha llegado. Elige uno anterior

field-needed = (esta hace falta)
field-many = (las que quieras)
field-minutes = en minutos
field-hundred = De 0 a 100
field-hundred-ends = 0 es { $low }, 100 es { $high }
field-slider = Lo mismo, con un control deslizante
field-another = { $list ->
    [people] otra persona…
    [places] otro lugar…
   *[emotions] otra cosa…
}

do-more = Más sobre esto
do-smallest = La versión más pequeña que cuenta
do-stop = Cuándo es mejor parar: { $rule }
do-prompts = Preguntas que pueden ayudar
do-visits = { $visits ->
    [one] Con una vez basta. Si vuelves a escribir, deja de uno a tres días entre medias.
   *[other] { $visits } visitas son un buen comienzo. Deja de uno a tres días entre ellas.
}
do-optional = Responde lo que quieras. El resto puede quedar en blanco.
do-kept = Guardado: { $when }
do-draft-saved = Guardado. Solo lo ves tú.
do-draft-unsaved = Aún no se ha guardado. Deja esta página abierta hasta que haya conexión.
do-later = Guardarlo para luego
do-enough = Por hoy es suficiente
do-sharing = ¿Quién ve este registro?
do-sharing-private = Solo yo
do-sharing-private-help = Puedes compartirlo más adelante.
do-sharing-summary = Un resumen
do-sharing-summary-help = Cuándo fue y, si la escribes, la línea para compartir. Nada más.
do-sharing-shared = Mi terapeuta, completo

timer-text = { $minutes ->
    [one] Con un minuto basta.
   *[other] Con unos { $minutes } minutos basta.
}
timer-start = { $minutes ->
    [one] Un minuto con calma
   *[other] { $minutes } minutos con calma
}
timer-left = Quedan { $minutes } minutos
timer-last = Queda un minuto
timer-end = Se acabó el tiempo. Termina cuando te venga bien.
timer-pause = Pausa
timer-go-on = Seguir
timer-hide = Ocultarlo
timer-show = Ver el temporizador

went-title = ¿Ha ido de otra manera?
went-text = Basta con un toque. No hay nada que explicar.
went-partly = En parte
went-not-this-time = Esta vez no
went-not-for-me = No es para mí

why-title = { $outcome ->
    [partly] Anotado: en parte
    [not-for-me] Anotado: no es para ti
   *[not-this-time] Anotado: esta vez no
}
why-text = «{ $title }»: está bien saberlo, y con eso basta. Lo que sigue es solo si quieres.
why-smallest = La versión más pequeña cuenta igual
why-smallest-do = Hacer la versión más pequeña
why-change-title = Se puede cambiar
why-change-text = Lo que acordasteis puede hacerse más pequeño, ser distinto o acabar. Puedes decirlo aquí o en la próxima sesión.
why-change = Cambiar algo
why-barrier = ¿Qué se interpuso?
why-words = ¿Quieres decir algo más sobre ello?
why-leave = Dejarlo así

entries-of = Registros de { $name }
entries-mine = Lo que noto
entries-filter = Ver solo
entries-all = Ver todo
entries-none = Aquí todavía no hay nada
entries-none-text = Aquí aparece lo que anotas o escribes, lo más reciente primero.
entries-none-go = Lo que hay para hoy
entries-none-of = Aquí aparece lo que { $name } anota y comparte, lo más reciente primero.
entries-older = Ver anteriores
strip-label = Las últimas cuatro semanas, día a día
strip-day = { $entries ->
    [0] { $day }: nada
    [one] { $day }: un registro
   *[other] { $day }: { $entries } registros
}
strip-day-late = { $entries ->
    [one] { $day }: un registro, escrito más tarde
   *[other] { $day }: { $entries } registros, no todos escritos el mismo día
}
legend-once = escrito el mismo día
legend-late = con alguno escrito más tarde

entry-back = Volver al registro
entry-agreement = Lo que acordamos
entry-barrier = Qué se interpuso
entry-own-words = Con palabras propias
entry-bare = De momento, solo el instante. Con eso basta; los detalles pueden venir luego, o no.
entry-changed = ampliado después
entry-add = Añadir algo
entry-add-to = Añadir algo: { $when }
entry-read-text = Leerlo
entry-earlier = Lo que ponía antes
entry-earlier-none = Solo el momento.
entry-written = Escrito: { $when }
entry-read = Tu terapeuta lo ha leído: { $when }.
entry-read-help = Lo que ya se ha leído se puede compartir más, pero no retirar.
entry-share-save = Dejarlo así
entry-saved = Guardado. Queda { $sharing }.
entry-amended = Añadido. Lo que escribiste antes también se conserva.
entry-shared = Queda compartido como has elegido.
entry-taken-back = Retirado. Nadie lo había leído.
entry-read-already = Ya se ha leído, así que se queda como estaba.
amend-text = Añade algo o corrígelo. Lo que escribiste antes también se conserva.

import-goal = Tener en un mismo lugar lo que ya estaba anotado
import-why = Para poder mirarlo juntos
import-what = Un diario de antes, traído con sus propias fechas. No hace falta escribir nada nuevo.
