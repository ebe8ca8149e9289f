too-long = Aquí caben como mucho { $most } caracteres
not-a-date = Escribe una fecha completa: día, mes y año
not-a-number = Escribe un número entero, por ejemplo 3
not-ten = Elige un número del 0 al 10
you = Tú
note-label = ¿Qué quieres anotar?
kind-name = { $kind ->
    [writing] Escritura
   *[self-record] Anotar lo que pasa
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
part-label = { $part ->
    [title] Nombre
    [goal] Para qué sirve
    [why] Por qué
    [what] Qué
    [when] Cuándo y dónde
    [rhythm] Cada cuánto
    [amount] Cuánto
    [smallest] La versión más pequeña que también cuenta
    [obstacles] Qué podría estorbar
    [coping] Y entonces
    [importance] Lo importante que es
    [confidence] Lo seguro que parece
    [difficulty] Lo difícil que puede ser
    [sharing] Quién ve lo que se escribe
    [read_when] Cuándo se lee
    [starts] Desde
    [ends] Hasta
    [review] Cuándo lo miramos
    [stop_rule] Cuándo es mejor parar
   *[form] Qué se pregunta cada vez
}
of-ten = { $rating } de 10
sharing-term = { $sharing ->
    [private] Privado: no se lee nada que no se haya compartido expresamente
    [summary] Un resumen: se puede leer una línea de cada registro; lo demás queda en privado
   *[shared] Compartido: se puede leer todo, salvo lo que se marque como privado
}
rhythm-event = Cada vez que ocurra
rhythm-free = Cuando venga bien
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
nobody-watches = Nadie está pendiente en directo de lo que se escribe aquí. Si algo no puede esperar, llama: los números están en la tarjeta.
nobody-watches-read = Nadie está pendiente en directo de lo que se escribe aquí. Si algo no puede esperar, llama: los números están en la tarjeta. Cuándo se lee: { $when }

choose = Elegir algo
choose-text = Para { $name }, con las palabras que leerá { $name }. Todavía no se envía nada: antes lo ajustas.
choose-text-client = Toma algo que ya esté preparado o empieza con tus propias palabras. Todavía no arranca nada: antes lo ajustas.
choose-light = Solo fijarse…
choose-light-text = Una línea y nada que rellenar: una invitación a prestar atención a algo.
choose-light-link = Escribir la línea
choose-own = Con tus propias palabras
choose-own-text = Di qué, por qué y para qué sirve. Todo lo demás puede quedar abierto.
choose-own-link = Empezar con la página en blanco
choose-library = Listo para usar
choose-search = Buscar
choose-search-label = Buscar entre lo que está listo para usar
choose-search-example = preocupación, sueño, enfado…
choose-kind = Tipo
choose-school = Escuela
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
choose-minutes = { $minutes ->
    [one] cerca de un minuto
   *[other] unos { $minutes } minutos
}
choose-this = Elegir

propose = Ajustarlo
change-terms = Cambiar algo
propose-text = Nada empieza antes del sí de { $name }. También puede cambiarlo, preguntar o decir que no.
propose-text-client = Le llega a tu terapeuta. No empieza nada hasta que digáis que sí las dos partes.
propose-text-own = Puedes empezarlo enseguida o sugerirlo antes.
propose-cautions = Conviene saberlo antes de proponerlo
propose-more-light = Un nombre, por qué y cada cuánto
propose-more-when = Cuándo, cuánto y qué podría estorbar
propose-more-rate = Lo importante, lo seguro y lo difícil que es
propose-more-form = Qué se pregunta cada vez
propose-more-sharing = Quién ve lo que se escribe
propose-more-days = Desde cuándo, hasta cuándo y cuándo parar
term-title = ¿Cómo se llama?
term-title-help = Unas pocas palabras que reconozcáis enseguida.
title-missing = Ponle un nombre
term-what = ¿Qué, exactamente?
term-what-help = Tan claro que cualquiera sabría cuándo está hecho.
term-what-light = Solo fijarse…
term-what-light-help = Basta una línea, por ejemplo: un momento en que pesara un poco menos.
what-missing = Di de qué se trata
term-why = ¿Por qué, con tus propias palabras?
term-why-help = ¿Qué sería distinto para ti?
term-why-theirs = ¿Por qué, con las palabras de { $name }?
term-why-theirs-help = Tal como se las has oído. { $name } puede decirlo mejor.
why-missing = Di por qué, en pocas palabras
term-goal = ¿Para qué sirve?
term-goal-help = El objetivo al que acerca o el problema que mira.
goal-missing = Di para qué sirve
term-rhythm = ¿Cada cuánto?
rhythm-choice = { $rhythm ->
    [event] cada vez que ocurra
    [free] cuando venga bien
    [daily] … veces al día
    [times-a-week] … veces por semana
   *[every-n-days] cada … días
}
term-times = ¿Cuántas?
term-times-help = Veces al día o a la semana, o los días de separación. Ocupa el lugar de los puntos de arriba.
term-at = ¿En qué momento del día?
term-at-help = Para lo que se hace una vez al día.
term-at-any = en cualquier momento
term-when = ¿Cuándo y dónde?
term-when-help = Como un «si…, entonces…», por ejemplo: si he desayunado, entonces doy una vuelta al parque.
term-amount = ¿Cuánto, o cuánto tiempo?
term-amount-help = Por ejemplo: diez minutos, o una página.
term-smallest = ¿Cuál es la versión más pequeña que también cuenta?
term-smallest-help = Para un día en que todo sea demasiado. Bastan dos minutos.
term-obstacles = ¿Qué podría estorbar?
term-coping = ¿Y entonces qué?
term-coping-help = Por ejemplo: si llueve, entonces subo y bajo las escaleras.
term-rate-ask = Pregúntale a { $name } y deja en blanco lo que no sepas.
term-importance = ¿Cuánto te importa?
term-importance-theirs = ¿Cuánto le importa a { $name }?
term-confidence = ¿Hasta qué punto ves seguro que lo harás así?
term-confidence-theirs = ¿Hasta qué punto ve seguro { $name } que lo hará así?
term-difficulty = ¿Cómo será de difícil?
ends-not = nada
ends-very = mucho
ends-sure = del todo
ends-easy = fácil
ends-hard = muy difícil
term-step = ¿Hasta qué paso?
term-step-help = Puede crecer: empieza por poco y añade el paso siguiente cuando el primero ya salga solo.
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
term-review = ¿Qué día lo miráis?
term-stop-rule = ¿Cuándo es mejor parar?
term-stop-rule-help = Por ejemplo: si pesa más tres días seguidos, paro y lo hablamos.
propose-to = Proponérselo a { $name }
propose-suggest = Sugerirlo
propose-back = Proponerlo así
propose-start = Empezarlo ya
propose-draft = Guardar como borrador
smaller-not-sure = Lo seguro que parece: { $rating } de 10. Por debajo de siete, suele ser mejor empezar por una versión más pequeña.
smaller-difficult = Lo difícil que puede ser: { $rating } de 10. Por encima de siete, suele ser mejor empezar por una versión más pequeña.
smaller-offer = Quizá sea mejor empezar por una versión más pequeña. Cuenta igual.
smaller-make = Hacerlo más pequeño
smaller-find = Buscar una versión más pequeña
smaller-anyway = Proponerlo como está

show-waits = espera tu respuesta
show-light = solo fijarse
show-answer = ¿Qué te parece?
show-answer-text = Di que sí, cámbialo, pregunta o di que no. Nada empieza sin tu sí.
show-answer-text-standing = Di que sí, cámbialo, pregunta o di que no. Mientras tanto, sigue lo que ya habíais acordado.
show-yes = Sí, hagámoslo
show-change = Cambiar algo
show-no = No, esto no
show-no-standing = No, dejarlo como estaba
show-no-why = Decir por qué no (si quieres)
show-no-reason = ¿Qué no te encaja?
show-sent = Ahora lo tiene { $name }. Nada empieza antes de su sí.
show-sent-client = Ahora lo tiene tu terapeuta. No empieza nada hasta que digáis que sí las dos partes.
show-sent-standing = Ahora { $name } tiene el cambio. Hasta que haya un sí, sigue lo que ya habíais acordado.
show-sent-standing-client = Ahora tu terapeuta tiene el cambio. Hasta que haya un sí, sigue lo que ya habíais acordado.
show-sent-title = En camino
show-take-back = Retirarlo
show-differences = Qué cambiaría
show-all = Todo, tal como quedaría
diff-before = Hasta ahora
diff-after = Nuevo
diff-nothing = Nada escrito
diff-version = Versión { $version }
show-do = Hacerlo ahora
show-do-light = Anotarlo
show-entries = Lo que he escrito
show-entries-theirs = Lo que se ha escrito
pace-title = A partir de aquí
pace-text = Cualquiera de las dos partes puede cambiarlo, dejarlo en pausa o darlo por terminado cuando quiera.
pace-text-draft = Este borrador solo lo ves tú.
pace-text-ended = Se puede retomar cuando queráis.
pace-start = Empezarlo ya
pace-rest = Dejarlo en pausa
pace-resume = Retomarlo
pace-finish = Darlo por terminado
pace-draft = Seguir con el borrador
pace-again = Volver a proponerlo
pace-why = Decir por qué (si quieres)
pace-reason = Tu motivo
pace-reason-help = Acompaña al botón que elijas.
show-history = Cómo se llegó hasta aquí
show-difference = Ver la diferencia
ask-title = Preguntas sobre esto
ask-open = Preguntar algo
ask-answer = Responder
ask-label = Tu pregunta o comentario
ask-label-answer = Tu respuesta
ask-help = Esto no es un chat: se lee cuando la otra persona vuelva a abrir esta página.
ask-send = Enviar
ask-empty = Antes escribe algo
turn-mine = { $deed ->
    [proposed] Lo propusiste
    [changed] Propusiste un cambio
    [accepted] Dijiste que sí
    [declined] Dijiste que no
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
    [taken-back] { $name } lo retiró
    [started] { $name } lo empezó
    [rested] { $name } lo dejó en pausa
    [resumed] { $name } lo retomó
   *[finished] { $name } lo dio por terminado
}
done-proposed = Enviado. Nada cambia hasta que haya un sí.
done-kept = Guardado como borrador. Solo lo ves tú.
done-agreed = Acordado. Aquí queda para las dos partes.
done-declined = Tu «no» queda anotado, y está bien así.
done-taken-back = Retirado.
done-asked = Enviado. Se lee cuando la otra persona vuelva a abrir esta página.
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
    [one] Uno que ha terminado
   *[other] { $count } que han terminado
}
mine-begun = lo empezaste tú
mine-look = Verlo
mine-none = Todavía no hay nada acordado
mine-none-text = Cuando haya una propuesta, esperará aquí tu sí.
mine-propose = Sugerir algo
