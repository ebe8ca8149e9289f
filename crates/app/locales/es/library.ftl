library-intro = Propuestas listas para usar tal cual o para hacerlas tuyas. Tu cliente ve una solo cuando se la propones.
library-search = Buscar en la biblioteca
library-search-button = Buscar
library-placeholder = preocupación, impulsos, pérdida…
library-kind = Tipo
library-school = Enfoque
library-purpose = Para qué
library-all = Todo
library-favourites = Favoritas
library-favourite = Favorita
library-star = Favorita: { $title }
library-found = { $found } de { $all }
library-nothing = Nada coincide
library-nothing-text = Prueba con otra palabra o con un filtro menos.
library-nothing-liked = Las favoritas son aquellas cuya estrella has marcado. Búscalas entre todas.
library-show-all = Ver todas
library-ours = versión nuestra
library-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}

library-client-reads = Lo que lee tu cliente
library-colleagues-read = Lo que leen tus colegas
library-part = { $part ->
    [title] Título
    [summary] En una frase
    [why] Por qué
    [smallest] La versión más pequeña que cuenta
   *[how] Cómo
}
library-asked = Lo que se pregunta
library-asks-nothing = Nada. Un toque dice que ha pasado.
library-step = Paso { $number }: { $name }
library-required = No puede quedar sin respuesta.
library-only-if = Se pregunta solo cuando la respuesta a «{ $field }» es «{ $answer }».
library-only-from = Se pregunta solo cuando la respuesta a «{ $field }» es { $least } o más.
library-ends = 0 es «{ $low }», { $most } es «{ $high }».
library-at-least = Como mínimo { $number }.
library-at-most = Como máximo { $number }.
library-unit = Unidad: { $unit }.
field-kind = { $kind ->
    [short-text] una línea
    [number] número
    [count] cuántas veces
    [rating-10] de 0 a 10
    [rating-100] de 0 a 100
    [choice] una entre varias
    [several] varias a elegir
    [yes-no] sí o no
    [time] hora del día
    [date] fecha
    [duration] horas y minutos
    [people] personas
    [places] lugares
    [emotions] emociones
   *[long-text] texto
}

library-guide = Al escribir
library-timer = { $minutes ->
    [one] Un temporizador discreto de 1 minuto, para quien lo quiera.
   *[other] Un temporizador discreto de { $minutes } minutos, para quien lo quiera.
}
library-visits = { $count ->
    [one] Se escribe de una vez.
   *[other] Se escribe en unas { $count } ocasiones.
}
library-prompts = Para empezar
library-purpose-by-phase = Para qué sirve
library-rhythm = Con qué frecuencia
library-rhythm-help = Es una sugerencia. Se decide entre ambas partes.
library-cautions = Cuándo tener cuidado
library-evidence = En qué se apoya
library-evidence-none = Aquí no se cita ningún estudio.
library-problems = Se encuentra con

library-make-own = Hacer una versión nuestra
library-make-own-text = Lo que hay en la biblioteca se queda como está. Tu versión aparece al lado, para todas las personas que trabajan aquí. No es sitio para nada que trate de un cliente concreto.
library-change = Cambiar nuestra versión
library-change-text = Para todas las personas que trabajan aquí. Lo ya acordado con clientes sigue como se acordó.
library-in-language = Está en este idioma: { $language }.
library-title-help = Neutro, sin diagnóstico: aparece en el teléfono de tu cliente.
library-smallest-help = Para los días en que casi nada es posible.
library-summary-help = Para la lista de la biblioteca.
library-cautions-help = Una por línea.
library-asked-help = Dilo con tus palabras; el tema de cada pregunta no cambia. Lo que no está marcado no se pregunta.
library-question = Pregunta { $number }: { $kind }
library-question-step = Pregunta { $number }: { $kind }, desde el paso { $step }
library-ask = Preguntarlo
library-missing = { $part ->
    [title] Escribe un título
    [summary] Di en una frase de qué se trata
    [why] Di por qué merece la pena hacerlo
    [smallest] Di cuál es la versión más pequeña
   *[how] Di cómo se hace
}
library-cautions-many = Aquí caben como máximo { $most } líneas. Junta algunas o quita otras
library-caution-long = Una línea puede tener aquí como máximo { $most } caracteres
library-question-missing = Escribe la pregunta en { $most } caracteres como máximo, o desmárcala
library-none-asked = Deja al menos una pregunta
library-text-needed = Un escrito necesita su texto: deja una pregunta que lo recoja
library-kept = Guardada. La encuentras en la biblioteca.
library-changed = Último cambio: { $when }.
library-from = Hecha a partir de «{ $title }»
library-remove = Quitar nuestra versión
library-remove-text = Desaparece de la biblioteca para todas las personas que trabajan aquí. Lo acordado con clientes sigue como está. No se puede deshacer.
library-remove-button = Quitarla del todo
library-removed = Tu versión se ha quitado.
