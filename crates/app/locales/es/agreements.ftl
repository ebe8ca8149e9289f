too-long = Aquí caben como mucho { $most } caracteres
not-a-date = Escribe una fecha completa: día, mes y año
day-by-slip = Mira otra vez el año; ahora estamos en { $year }
day-over = Este día ya ha pasado. Déjalo vacío o elige uno posterior
times-between = Elige un número del { $least } al { $most }
not-a-number = Escribe un número entero, por ejemplo 3
not-ten = Elige un número del 0 al 10
you = Tú
note-label = ¿Qué quieres anotar?
kind-name = { $kind ->
    [self-record] Autorregistro
    [writing] Escritura
    [reading] Lectura y cine
    [relaxation] Respiración y relajación
    [assertive] Decirlo con asertividad
    [exposure] Exposición
    [planning] Planificar actividades
    [thought-work] Pensamientos y experimentos
    [sleep] Sueño
    [diary-card] Tarjeta diaria
    [values] Valores y acción
    [problems] Problemas y preocupaciones
    [noticing] Fijarse en lo bueno
   *[keeping-up] Mantener lo logrado
}
school-name = { $school ->
    [cbt] TCC
    [ba] Activación conductual
    [exposure] Exposición
    [act] ACT
    [dbt] DBT
    [sleep] Sueño
    [reflective] Reflexiva
    [systemic] Sistémica
   *[general] General
}
state-name = { $state ->
    [draft] borrador
    [proposed] propuesto
    [agreed] acordado
    [active] en marcha
    [resting] en pausa
    [declined] por ahora no
   *[finished] terminado
}
state-change = cambio propuesto
state-waits = espera a { $name }
part-label = { $part ->
    [title] Nombre
    [goal] Para qué es
    [why] Por qué
    [what] Qué
    [when] Cuándo y dónde
    [rhythm] Cada cuánto
    [amount] Cuánto
    [smallest] La versión más pequeña que también cuenta
    [obstacles] Qué podría dificultarlo
    [coping] Y en ese caso
    [importance] Importancia
    [confidence] Confianza en poder hacerlo
    [difficulty] Dificultad esperada
    [sharing] Quién ve lo que se escribe
    [read_when] Cuándo se lee
    [starts] Desde
    [ends] Hasta
    [review] Cuándo lo vemos
    [stop_rule] Cuándo es mejor parar
    [guide] Lo que lo acompaña
   *[form] Qué se pregunta cada vez
}
of-ten = { $rating } de 10
sharing-term = { $sharing ->
    [private] Privado: no se lee nada que no se haya compartido expresamente
    [summary] Un resumen: se puede leer una línea de cada registro; lo demás queda en privado
   *[shared] Compartido: se puede leer todo, salvo lo que se marque como privado
}
rhythm-event = Cada vez que ocurra
rhythm-free = Cuando te venga bien
rhythm-daily-at = Todos los días, { $part }
rhythm-daily = { $times ->
    [one] Una vez al día
    [2] Dos veces al día
   *[other] { $times } veces al día
}
rhythm-weekly = { $times ->
    [one] Una vez por semana
    [2] Dos veces por semana
   *[other] { $times } veces por semana
}
rhythm-every = { $days ->
    [2] Un día sí y otro no
    [7] Cada siete días
   *[other] Cada { $days } días
}
day-part = { $part ->
    [morning] por la mañana
    [midday] a mediodía
    [evening] al final de la tarde
   *[night] por la noche
}
read-when-default = antes de cada sesión
generalise-when = Si estoy en otro sitio o con otras personas, entonces…
nobody-watches = Nadie lee esto en el momento en que lo escribes. Si algo no puede esperar, llama a alguien de confianza o abre tu tarjeta.
nobody-watches-read = Nadie lee esto en el momento en que lo escribes. Si algo no puede esperar, llama a alguien de confianza o abre tu tarjeta. Se lee { $when }.
nobody-watches-own = Nadie lee esto en el momento en que lo escribes. Si algo no puede esperar, llama a alguien de confianza o abre tu tarjeta. Se lee: { $when }
nobody-watches-desk = { $name } lee aquí que nadie vigila los registros según llegan, y a quién llamar.
nobody-watches-desk-read = { $name } lee aquí que nadie vigila los registros según llegan, y a quién llamar. Lo acordado sobre cuándo se leen: { $when }.

choose = Elegir algo
choose-text = Para { $name }, tal como lo va a leer. Todavía no se envía nada: antes lo adaptas.
choose-text-client = Elige algo ya preparado o empieza con tus propias palabras. Todavía no empieza nada: antes lo adaptas a ti.
choose-light = Solo fíjate…
choose-light-text = Una línea y nada que rellenar: una invitación a prestar atención a algo.
choose-light-link = Escribir la línea
choose-own-text = Di qué, por qué y para qué es. Todo lo demás puede quedar abierto.
choose-own-link = Empezar con la página en blanco
choose-library = Listo para usar
choose-search = Buscar
choose-search-label = Buscar entre lo que está listo para usar
choose-search-example = preocupación, sueño, enfado…
choose-filter = Filtrar
choose-small = Para empezar poco a poco
choose-school = Enfoque
choose-purpose = Para qué, ahora
choose-purpose-name = { $phase ->
    [baseline] Ver cómo están las cosas
    [generalise] Llevarlo a otros contextos
    [maintain] Mantenerlo
   *[practice] Practicar
}
choose-all = Cualquiera
choose-fav = Favoritas
choose-fav-one = Favorita
choose-found = { $count ->
    [one] Una actividad
   *[other] { $count } actividades
}
choose-none = Nada coincide
choose-none-text = Prueba con otra palabra o con menos filtros. O empieza con la página en blanco.
choose-clear = Ver todo
choose-show = Ver
choose-minutes = { $minutes } min
choose-own = Con tus propias palabras

change-terms = Cambiar algo
propose-text = Nada empieza hasta que { $name } diga que sí. También puede cambiarlo, preguntar o decir que no.
propose-text-client = Le llega a tu terapeuta. No empieza nada hasta que tú y tu terapeuta digáis que sí.
propose-text-own = Puedes empezarlo enseguida o sugerirlo antes.
propose-cautions = Conviene saberlo antes de proponerlo
propose-cautions-more = { $count ->
    [one] Una más
   *[other] { $count } más
}
propose-more-light = Un nombre, por qué y cada cuánto
propose-more-when = Cuándo, cuánto y qué podría dificultarlo
propose-more-rate = Importancia, confianza y dificultad
propose-more-form = Qué se pregunta cada vez
propose-more-sharing = Quién ve lo que se escribe
propose-more-days = Desde cuándo, hasta cuándo y cuándo parar
term-title = ¿Cómo se llama?
term-title-help = Unas pocas palabras que reconozcáis enseguida.
title-missing = Ponle un nombre
term-what = ¿Qué, exactamente?
term-what-help = Con tanta claridad que cualquiera sepa cuándo está hecho.
term-what-light = Solo fíjate…
term-what-light-help = Basta una línea, por ejemplo: un momento en que todo pese un poco menos.
what-missing = Di de qué se trata
term-why = ¿Por qué, con tus propias palabras?
term-why-help = ¿Qué sería distinto para ti?
term-why-theirs = ¿Por qué, con las palabras de { $name }?
term-why-theirs-help = Tal como se las has oído. { $name } puede decirlo mejor.
why-missing = Di por qué, en pocas palabras
term-goal = ¿Para qué es?
term-goal-help = El objetivo al que ayuda o el problema que aborda.
goal-missing = Di para qué es
term-rhythm = ¿Cada cuánto?
rhythm-choice = { $rhythm ->
    [event] cada vez que ocurra
    [free] cuando te venga bien
    [daily] … veces al día
    [times-a-week] … veces por semana
   *[every-n-days] cada … días
}
term-times = ¿Cuántas veces, o cada cuántos días?
term-at = ¿En qué momento del día?
term-at-help = Para lo que se hace una vez al día.
term-at-any = en cualquier momento
term-when = ¿Cuándo y dónde?
term-when-help = Como un «si…, entonces…», por ejemplo: si he desayunado, entonces doy una vuelta al parque.
term-amount = ¿Cuánto, o cuánto tiempo?
term-amount-help = Por ejemplo: diez minutos, o una página.
term-smallest = ¿Cuál es la versión más pequeña que también cuenta?
term-smallest-help = Para un día en que todo sea demasiado. Bastan dos minutos.
term-obstacles = ¿Qué podría dificultarlo?
term-coping = ¿Y en ese caso?
term-coping-help = Por ejemplo: si llueve, entonces subo y bajo las escaleras.
term-rate-ask = Pregúntale a { $name } y deja en blanco lo que no sepas.
term-importance = ¿Cuánto te importa?
term-importance-theirs = ¿Cuánto le importa a { $name }?
term-confidence = ¿Cuánta confianza tienes en poder hacerlo así?
term-confidence-theirs = ¿Cuánta confianza tiene { $name } en poder hacerlo así?
term-difficulty = ¿Qué dificultad esperas?
ends-not = nada
ends-very = mucho
ends-sure = plena
ends-easy = fácil
ends-hard = muy difícil
term-step = ¿Hasta qué paso?
term-step-help = Puede crecer: empieza por poco y añade el paso siguiente cuando el primero ya salga solo. Sus preguntas se marcan al continuar.
term-step-ticked = Ya están marcadas las preguntas del paso que has elegido. Échales un vistazo y vuelve a enviarlo.
term-step-name = Paso { $step }
term-fields = ¿Qué se pregunta cada vez?
term-sharing = ¿Quién ve lo que se escribe?
sharing-choice = { $sharing ->
    [private] Privado
    [summary] Un resumen
   *[shared] Compartido
}
sharing-choice-help = { $sharing ->
    [private] Solo lo ve quien lo escribe, y más tarde puede compartir algún registro suelto.
    [summary] Se puede leer una línea de cada registro. Lo demás queda en privado.
   *[shared] Se puede leer todo, salvo lo que se marque como privado.
}
term-read-when = ¿Cuándo se lee?
term-read-when-help = Para que nadie espere una respuesta que no va a llegar.
term-starts = ¿Desde qué día?
term-ends = ¿Hasta qué día?
ends-before-start = Este día es anterior al primero
term-review = ¿Qué día lo revisáis?
term-stop-rule = ¿Cuándo es mejor parar?
term-stop-rule-help = Por ejemplo: si pesa más tres días seguidos, paro y lo hablamos.
propose-to = Proponérselo a { $name }
propose-suggest = Sugerirlo
propose-back = Proponerlo así
propose-start = Empezarlo ya
propose-draft = Guardar como borrador
propose-activity-gone = Mientras escribías, esta actividad se ha retirado de la biblioteca, y con ella sus preguntas. Tus palabras siguen todas aquí. Si se envía así, pedirá una sola nota libre; también puedes volver y elegir otra actividad.
newer-title = Algo ha cambiado mientras escribías
newer-text = Todavía no se ha enviado nada. Lo que no tocaste dice ahora lo nuevo; lo que cambiaste sigue como lo escribiste. Repásalo y envíalo otra vez si te encaja.
newer-text-mine = Todavía no se ha enviado nada. Lo que hay ahora no es lo que escribiste; tus palabras siguen todas aquí. Repásalas y envíalas otra vez si te encajan.
newer-before = Cuando abriste esta página
newer-after = Ahora
newer-mine = Como lo escribiste
newer-look = Ver cómo está (se abre aparte)
smaller-not-sure = Confianza: { $rating } de 10. Por debajo de siete suele ayudar empezar por algo más pequeño.
smaller-difficult = Dificultad esperada: { $rating } de 10. Por encima de siete suele ayudar empezar por algo más pequeño.
guess-of = { $name } calcula: { $rated }
guess-mine = Tu cálculo: { $rated }
smaller-offer = Quizá sea mejor empezar por una versión más pequeña. Cuenta igual.
smaller-make = Hacerlo más pequeño
smaller-find = Buscar una versión más pequeña
smaller-anyway = Proponerlo como está

show-waits = espera tu respuesta
show-light = solo observar
show-answer = ¿Qué te parece?
show-answer-text = Di que sí, cámbialo, pregunta o di que no. Nada empieza sin tu sí.
show-answer-text-standing = Di que sí, cámbialo, pregunta o di que no. Mientras tanto, sigue lo que ya habíais acordado.
show-sure = ¿Cuánta confianza tienes en poder hacerlo así? (si quieres)
show-sure-help = Un número bajo vale lo mismo: se puede buscar un comienzo más pequeño.
show-yes = Sí, hagámoslo
show-change = Cambiar algo
show-no = No, esto no
show-no-standing = No, dejarlo como estaba
show-no-why = Añadir por qué no (si quieres)
show-no-reason = ¿Qué no te encaja?
show-reconsider = Retirar mi «no»
answer-newer = Algo cambió antes de que llegara tu respuesta, así que no se ha enviado. Mira cómo está ahora y responde a eso. Habías escrito:
show-sent = Ahora lo tiene { $name }. Nada empieza hasta que diga que sí.
show-sent-client = Ahora lo tiene tu terapeuta. No empieza nada hasta que tú y tu terapeuta digáis que sí.
show-sent-standing = Ahora { $name } tiene el cambio. Hasta que haya un sí, sigue lo que ya habíais acordado.
show-sent-standing-client = Ahora tu terapeuta tiene el cambio. Hasta que haya un sí, sigue lo que ya habíais acordado.
show-sent-title = En camino
show-take-back = Retirarlo
show-on-paper = Acordado el { $day } · { $names } · versión { $version }
show-differences = Qué cambiaría
show-all = Ver todo, tal como quedaría
diff-before = Hasta ahora
diff-after = Nuevo
diff-nothing = Nada escrito
diff-version = Versión { $version }
show-do = Hacerlo ahora
show-do-light = Anotarlo
show-entries = Lo que he escrito
show-entries-theirs = Lo que se ha escrito
pace-title = A partir de aquí
pace-text = Tanto tú como la otra persona podéis cambiarlo, dejarlo en pausa o terminarlo cuando queráis.
pace-text-draft = Este borrador solo lo ves tú.
pace-text-ended = Se puede retomar cuando queráis.
pace-start = Empezarlo ya
pace-rest = Dejarlo en pausa
pace-resume = Retomarlo
pace-finish = Darlo por terminado
pace-draft = Seguir con el borrador
pace-again = Volver a proponerlo
pace-pause = Dejarlo en pausa o darlo por terminado
pace-reason = Por qué (si quieres)
show-history = Historia de este acuerdo
show-difference = Ver la diferencia
ask-title = Preguntas sobre esto
ask-open = Preguntar algo
ask-answer = Responder
ask-label = Tu pregunta o comentario
ask-label-answer = Tu respuesta
ask-help = Esto no es un chat: se lee cuando { $name } vuelva a abrir esta página.
ask-help-client = Esto no es un chat: se lee cuando tu terapeuta vuelva a abrir esta página.
ask-send = Enviar
ask-empty = Antes escribe algo
turn-mine = { $deed ->
    [proposed] Lo propusiste
    [changed] Propusiste un cambio
    [accepted] Dijiste que sí
    [declined] Dijiste que no
    [reconsidered] Retiraste tu «no»
    [taken-back] Lo retiraste
    [started] Lo empezaste
    [rested] Lo dejaste en pausa
    [resumed] Lo retomaste
   *[finished] Lo diste por terminado
}
turn-theirs = { $deed ->
    [proposed] { $name } lo propuso
    [changed] { $name } propuso un cambio
    [accepted] { $name } dijo que sí
    [declined] { $name } dijo que no
    [reconsidered] { $name } retiró ese «no»
    [taken-back] { $name } lo retiró
    [started] { $name } lo empezó
    [rested] { $name } lo dejó en pausa
    [resumed] { $name } lo retomó
   *[finished] { $name } lo dio por terminado
}
done-proposed = Enviado. Nada cambia hasta que haya un sí.
done-kept = Guardado como borrador. Solo lo ves tú.
done-agreed = Acordado. Aquí lo tenéis cuando os haga falta.
done-declined = Tu «no» queda anotado, y está bien así.
done-taken-back = Retirado.
done-reconsidered = Has retirado tu «no». Esto vuelve a esperar tu respuesta.
done-asked = Enviado. Se lee cuando { $name } vuelva a abrir esta página.
done-asked-client = Enviado. Se lee cuando tu terapeuta vuelva a abrir esta página.
done-started = Ha empezado.
done-rested = Queda en pausa. Puedes retomarlo cuando quieras.
done-resumed = Sigue en marcha.
done-finished = Terminado. Lo que se escribió se conserva.

mine-text = Lo que habéis acordado y lo que espera tu respuesta.
mine-text-lead = Lo que habéis acordado y lo que espera tu respuesta. Algo tuyo puedes empezarlo enseguida.
mine-waiting = Espera tu respuesta
mine-standing = Ahora
mine-resting = En pausa
mine-ended = { $count ->
    [one] Una cosa terminada
   *[other] { $count } cosas terminadas
}
mine-begun = lo empezaste tú
mine-none = Todavía no hay nada acordado
mine-none-text = Cuando haya una propuesta, esperará aquí tu sí.
mine-propose = Sugerir algo

guide-pacer = { $minutes ->
    [one] Una guía para respirar, más o menos un minuto
   *[other] Una guía para respirar, unos { $minutes } minutos
}
guide-pacer-first = Para empezar: { $pattern }
guide-pacer-more = También se puede elegir: { $patterns }
guide-reading-work = Para leer, ver o escuchar: { $text }
guide-reading-part = Qué parte: { $text }
guide-reading-find = Dónde encontrarlo: { $text }
guide-timer = { $minutes ->
    [one] Un temporizador de un minuto
   *[other] Un temporizador de { $minutes } minutos
}
guide-script = { $minutes ->
    [one] Un texto que acompaña paso a paso, más o menos un minuto
   *[other] Un texto que acompaña paso a paso, unos { $minutes } minutos
}
guide-ladder = Una escalera de pasos, hecha entre los dos
guide-minutes-wrong = Escribe cuántos minutos, de 1 a { $most }
guide-minutes = Cuántos minutos
guide-pattern = Con qué ritmo empezar
guide-patterns = Qué ritmos lo acompañan
guide-patterns-help = { $name } ve solo los que estén marcados aquí y aquel con el que se empieza.
guide-patterns-mine = Verás solo los que estén marcados aquí y aquel con el que empiezas.
guide-held = Con la respiración retenida: no con problemas de corazón o de pulmón, en el embarazo ni con pánico. Habladlo antes.
guide-held-mine = Con la respiración retenida: solo si lo has hablado con tu terapeuta.
guide-work = Qué leer, ver o escuchar
guide-work-help = Título y autor o autora, tal como se buscaría.
guide-part = Qué parte
guide-part-help = Un capítulo, unas páginas, una escena, de tal minuto a tal otro.
guide-find = Dónde encontrarlo
guide-find-help = Con palabras sencillas: la biblioteca, mi estantería, una copia de la sesión. No hacen falta enlaces.
propose-about = Todo sobre esta actividad (se abre aparte)
propose-more-guide = Lo que lo acompaña

show-ladder = Pasos
