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
    [planned] en plan
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
    [no-privacy] No estaba a solas
    [imposed] No era idea mía
    [better-already] Ya va mejor
   *[other] Otra cosa
}
sharing-words = { $sharing ->
    [private] privado
    [summary] compartido como resumen
   *[shared] compartido
}

problem-missing = Falta responder: { $label }
problem-not-whole = Escribe un número entero, sin decimales
problem-too-small = Escribe un número que sea { $least } o más
problem-too-big = Escribe un número que sea { $most } o menos
problem-too-many = Aquí caben como mucho { $most } palabras
problem-not-a-time = Escribe una hora, por ejemplo 16:20
night-up = ¿Te despertaste a las { $woke } y te levantaste a las { $up }? Quizá una de las dos horas se te ha colado. Si fue así, guarda otra vez
night-tried = ¿Te acostaste a las { $bed } e intentaste dormir a las { $tried }? Quizá una de las dos horas se te ha colado. Si fue así, guarda otra vez
night-long = De { $bed } a { $up } hay más de 20 horas. Quizá una de las horas se te ha colado. Si fue así, guarda otra vez
night-none = ¿Te acostaste y te levantaste a la misma hora, las { $up }? Si fue así, guarda otra vez
night-which = ¿Qué noche?
night-last = La noche pasada, del { $from } al { $to }
night-before = La anterior, del { $from } al { $to }
night-paper = La noche anterior a este día:
night-other = Otra noche
night-day = ¿Qué día te levantaste?
night-no-day = Elige el día en que te levantaste
night-empty = Responde al menos a una
night-awake = Es más tiempo sin dormir del que duró la noche. Basta un cálculo aproximado; si fue así, guarda otra vez

when-legend = ¿Cuándo fue?
when-written = ¿Cuándo lo escribiste?
when-written-other = ¿Lo escribiste en otro momento?
when-now = Ahora mismo
when-today = Hoy, hace un rato
when-other = En otro momento
when-time = ¿A qué hora, más o menos?
when-day = ¿Qué día y a qué hora, más o menos?
when-memory = De memoria
when-memory-help = Vale lo mismo.
when-paper = Día y hora:
when-no-time = Escribe a qué hora fue, más o menos, por ejemplo 16:20
when-no-day = Elige el día y la hora aproximada
when-not-yet = Ese momento aún no ha llegado. Elige uno anterior

field-needed = (necesaria)
field-many = (puedes marcar varias opciones)
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
    [one] Con una vez basta. Si vuelves a escribir, espera antes de uno a tres días.
    [2] Con dos ratos ya es un buen comienzo. Entre uno y otro, espera de uno a tres días.
   *[other] Con { $visits } ratos ya es un buen comienzo. Entre uno y otro, espera de uno a tres días.
}
do-optional = Responde lo que quieras. El resto puede quedar en blanco.
do-kept = Guardado: { $when }
do-draft-saved = Guardado
do-draft-unsaved = Aún no se ha guardado. Deja esta página abierta hasta que haya conexión.
do-draft-out = Aún no se ha guardado: tu sesión está cerrada.
do-begun = Lo que empezaste
do-others = Aquí hay más de uno empezado. Todos están guardados, y este es el más reciente.
do-other = Seguir con otro: { $when }
do-anew = Empezar uno nuevo
do-other-terms = Después de empezar esto cambió algo en lo que acordasteis. Conserva las preguntas que tenía.
do-ended = Esto ya ha terminado. Lo que empezaste antes todavía se puede acabar y guardar.
do-goes-on = Esto ya está guardado, y después escribiste más. Al guardar se añade; lo que había se queda también.
do-goes-on-entry = Ver lo que está guardado
do-later = Guardarlo para luego
do-enough = Por hoy es suficiente
do-sharing = ¿Quién ve este registro?
do-sharing-private = Solo yo
do-sharing-private-help = Puedes compartirlo más adelante.
do-sharing-summary = Un resumen
do-sharing-summary-help = Cuándo fue y, si la escribes, la línea para compartir. Nada más.
do-sharing-shared = Mi terapeuta, todo

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

went-title = ¿Hoy no, o solo en parte? Basta con un toque, sin explicar nada.
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
why-change-text = Lo que acordasteis puede ser más pequeño, distinto o terminarse. Puedes decirlo aquí o en la próxima sesión.
why-change = Cambiar algo
why-barrier = ¿Qué lo dificultó?
why-words = ¿Quieres decir algo más sobre ello?
why-leave = Es todo por ahora

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
entry-barrier = Qué lo dificultó
entry-own-words = En palabras propias
entry-bare = De momento solo está anotado el momento. Con eso basta; los detalles pueden venir luego, o no.
entry-changed = ampliado después
entry-add = Añadir algo
entry-read-text = Leerlo
entry-whole = Ver todo
entry-earlier = Lo que decía antes
entry-earlier-none = Solo el momento.
entry-written = Escrito: { $when }
entry-read = Tu terapeuta lo ha leído: { $when }.
entry-read-help = Lo que ya se ha leído se puede compartir más, pero no retirar.
entry-share-save = Guardar quién lo ve
entry-share-fold = Cambiar quién lo ve
entry-saved = { $sharing ->
    [private] Guardado. Solo lo ves tú.
    [summary] Guardado. Tu terapeuta puede leer cuándo fue y la línea que compartas.
   *[shared] Guardado. Tu terapeuta puede leerlo.
}
entry-saved-when = Guardado. Tu terapeuta puede leerlo, { $when }.
entry-today = Volver a hoy
entry-saved-apart = Guardado como un registro propio: el primero dice otra cosa, y la ven otras personas.
entry-amended = Añadido. Lo que escribiste antes también se conserva.
entry-shared = Queda compartido como has elegido.
entry-taken-back = Retirado. Nadie lo había leído.
entry-read-already = Ya se ha leído, así que se queda como estaba.
amend-text = Añade algo o corrígelo. Lo que escribiste antes también se conserva.

import-goal = Tener en un mismo lugar lo que ya estaba anotado
import-why = Para poder verlo en la sesión
import-what = Un diario de antes, traído con sus propias fechas. No hace falta escribir nada nuevo.

series-words = { $count ->
    [one] { $first } de 100
   *[other] { $first } al principio, { $highest } como máximo, { $last } al final ({ $count } toques en { $minutes })
}
problem-not-a-series = Escribe números de 0 a 100 separados por espacios, por ejemplo 60 70 40

plan-keep = Guardarlo como plan
plan-later = ¿Más tarde? Hacer un plan
plan-keep-help = Lo demás se pregunta cuando lo hayas probado.
plan-at = ¿Cuándo lo harás?
plan-at-help = Solo si te ayuda. Un plan sin hora también es un plan.
plan-no-time = Elige un día y una hora dentro del próximo año, o déjalo abierto
plan-was = El plan
plan-how = ¿Cómo ha ido?
plan-went = Contar cómo ha ido
plan-change = Cambiarlo
plan-change-text = Cambia lo que tienes pensado, o cuándo. ¿Ya ha pasado?
plan-outcome = { $outcome ->
    [partly] En parte
    [not-this-time] Esta vez no
   *[done] Lo he hecho
}
plan-for = Pensado para { $when }
before-title = Antes
during-title = Ahora
after-title = Después
step-which = ¿Qué paso es?
step-none = Ninguno de estos
step-gone = Ese paso ya no está. Elige otro, o ninguno
step-ladder = Todos los pasos
entry-step-rated = { $text } (esperabas { $rated } de 100)
series-tap = ¿Cómo de fuerte es ahora, de 0 a 100?
series-now = Estoy en ello ahora
series-undo = Quitar el último
series-close = Volver a la página
series-none = Aún no hay toques
series-last = Último: { $rated }, a los { $minutes } min
series-hint = Un toque cada vez que cambie.
series-help = Sin toques: escribe los números en orden, separados por espacios.
pacer-legend = ¿Cómo quieres respirar?
pacer-more = Ritmo, duración y sonido
pacer-own = Con mis tiempos
pacer-count-in = Tomar aire, segundos
pacer-count-hold = Retener
pacer-count-out = Soltar, segundos
pacer-count-rest = Pausa
pacer-minutes = Cuánto tiempo
pacer-min = { $minutes } min
pacer-sound = Un sonido suave
pacer-buzz = Una vibración ligera
pacer-say = Decir cada fase al lector de pantalla
pacer-in = Toma aire
pacer-hold = Retén
pacer-out = Suelta el aire
pacer-start = Empezar
pacer-pause = Pausa
pacer-resume = Seguir
pacer-end = Terminar aquí
pacer-left = { $n } min por delante
pacer-last = Última respiración
pacer-done = Han sido { $n } min. Está bien así.
pacer-how = Toma aire { $inward } segundos, retén { $held }, suelta { $outward }, pausa { $rest }. Lo que es 0 se salta. Para en cuanto no te siente bien.
script-back = Una línea atrás
script-next = Línea siguiente
script-all = Ver todas las líneas
script-speak = Que este dispositivo lo lea en voz alta
script-length = A qué ritmo
script-shorter = Algo más rápido
script-written = Tal como está
script-longer = Más despacio
reading-part = Qué parte
reading-find = Dónde encontrarlo
reading-keep = Para tener en cuenta
done-planned = Guardado como plan. Te espera aquí, sin prisa.

sums-title = Lo que muestra en conjunto
sum-change = { $count ->
    [one] { $before } antes, { $after } después
   *[other] { $before } antes, { $after } después, el valor central de { $count } veces (menor { $lower }, mayor { $higher })
}
sum-change-desk = { $count ->
    [one] { $before } antes, { $after } después (n = 1)
   *[other] { $before } antes, { $after } después (medianas, n = { $count }; bajó en { $lower }, subió en { $higher })
}
sum-spread = { $count ->
    [one] { $middle }
   *[other] De { $low } a { $high }, valor central { $middle } ({ $count } veces)
}
sum-spread-desk = { $count ->
    [one] { $middle } (n = 1)
   *[other] Mediana { $middle }, de { $low } a { $high } (n = { $count })
}
sum-more = { $count ->
    [one] Uno más
   *[other] { $count } más
}
sum-apart-label = Impulsos fuertes ({ $least } o más)
sum-apart = { $strong ->
    [one] Uno. Sin seguirlo: { $kept }
   *[other] { $strong }. Sin seguirlos: { $kept }
}
sum-apart-desk = { $strong ->
    [one] Un impulso fuerte; sin seguirlo: { $kept }
   *[other] { $strong } impulsos fuertes, { $kept } sin seguirlos
}
sum-planned = { $count ->
    [one] Una cosa
   *[other] { $count } cosas
}
sum-planned-done = { $count ->
    [one] una hecha
   *[other] { $count } hechas
}
sum-planned-partly = { $count ->
    [one] una en parte
   *[other] { $count } en parte
}
sum-planned-not = { $count ->
    [one] una esta vez no
   *[other] { $count } esta vez no
}
sum-planned-open = { $count ->
    [one] una aún en plan
   *[other] { $count } aún en plan
}
sum-day = Día
sum-done = Hecho
sum-before = Antes
sum-after = Después
sum-times = Veces
sum-matters = Importa
sum-lived = Vivido
sum-apart-by = Distancia
sum-older = Con lo que se escribió antes de la última vez.
sum-gap-label = Lo que importa y lo que se ha vivido
sum-gap = Importa { $importance } de 10; vivido últimamente { $lived } de 10
sum-nights-label = Noches
sum-nights = { $count ->
    [one] { $asleep } de sueño en { $bed } de cama ({ $efficiency } %)
   *[other] Valor central de { $count } noches: { $asleep } de sueño en { $bed } de cama ({ $efficiency } %)
}
sum-nights-desk = { $count ->
    [one] { $asleep } de sueño, { $bed } en la cama, eficiencia { $efficiency } %
   *[other] Medianas de { $count } noches: { $asleep } de sueño, { $bed } en la cama, eficiencia { $efficiency } %
}
sum-nights-unclear = { $count ->
    [one] Hay una noche con horas que no encajan entre sí.
   *[other] Hay { $count } noches con horas que no encajan entre sí.
}
sum-sleep = { $part ->
    [night] Noche
    [bed] En la cama
    [asleep] De sueño
    [latency] Hasta dormir
    [awake] Despierto en medio
    [efficiency] Eficiencia
   *[midpoint] Punto medio
}
sum-sleep-desk = { $part ->
    [night] Noche
    [bed] En la cama
    [asleep] Sueño
    [latency] Latencia
    [awake] Vigilia intermedia
    [efficiency] Eficiencia
   *[midpoint] Punto medio
}
sum-percent = { $number } %
sum-sleep-formula = Sueño = desde que se intenta dormir hasta el último despertar, menos lo que se tarda en dormir y lo despierto en medio. Eficiencia = 100 × sueño ÷ tiempo en la cama. Sale de lo anotado, que no es lo mismo que mide un laboratorio del sueño.

do-waiting = Ahora no hay red. Deja esta página abierta: se envía sola en cuanto la haya.
