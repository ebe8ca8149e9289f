library-intro = Propuestas listas para usar tal cual, para cambiarlas o para crearlas tú. Tu cliente ve una solo cuando se la propones.
library-search = Buscar en la biblioteca
library-search-button = Buscar
library-placeholder = preocupación, impulsos, pérdida…
library-kind = Tipo
library-school = Enfoque
library-purpose = Para qué
library-all = Todo
library-filter = Filtrar
library-show = Ver
library-favourites = Favoritas
library-favourite = Favorita
library-star = Favorita: { $title }
library-found = { $found } de { $all } actividades
library-nothing = Nada coincide
library-nothing-text = Prueba con otra palabra o con un filtro menos.
library-nothing-liked = Las favoritas son aquellas cuya estrella has marcado. Búscalas entre todas.
library-show-all = Ver todas
library-ours = hecha aquí
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
    [series] toques de 0 a 100
   *[long-text] texto
}

library-guide = Mientras se hace
library-timer = { $minutes ->
    [one] Un temporizador discreto de 1 minuto, para quien lo quiera.
   *[other] Un temporizador discreto de { $minutes } minutos, para quien lo quiera.
}
library-visits = { $count ->
    [one] Se escribe de una vez.
   *[other] Se escribe en unas { $count } ocasiones.
}
library-prompts = Para empezar
library-purpose-by-phase = Para qué es
library-rhythm = Con qué frecuencia
library-rhythm-help = Es una sugerencia. Lo decidís en la sesión.
library-cautions = Cuándo tener cuidado
library-evidence = En qué se apoya
library-evidence-none = Aquí no se cita ningún estudio.
library-problems = Se encuentra buscando

library-make-own = Hacer una versión nuestra
library-change = Cambiarla
library-title-help = Neutro, sin diagnóstico: aparece en el móvil de tu cliente.
library-smallest-help = Para los días en que casi nada es posible.
library-summary-help = Para la lista de la biblioteca.
library-cautions-help = Una por línea.
library-missing = { $part ->
    [title] Escribe un título
    [summary] Di en una frase de qué se trata
    [why] Di por qué merece la pena hacerlo
    [smallest] Di cuál es la versión más pequeña
   *[how] Di cómo se hace
}
library-text-needed = Un escrito necesita su texto: añade una pregunta que lo recoja
library-kept = Guardada. La encuentras en la biblioteca.
library-changed = Último cambio: { $when }.
library-from = Hecha a partir de «{ $title }»
library-remove = Quitarla de la biblioteca
library-remove-text = Desaparece de la biblioteca para todas las personas que trabajan aquí, con todos sus textos anteriores. Lo acordado con clientes sigue como está. No se puede deshacer.
library-remove-mine-text = Desaparece de la biblioteca con todos sus textos anteriores. Lo acordado con clientes sigue como está. No se puede deshacer.
library-remove-button = Quitarla del todo
library-removed = Se ha quitado.

library-new = Crear una nueva
library-import = Traer una de un archivo
library-packs = Por enfoques
library-mine = solo para mí
library-twin = La misma en el otro idioma ({ $language }): { $title }
library-write-twin = Escribirla también en el otro idioma ({ $language })
library-copy = Hacer una copia para cambiarla
library-file = Guardarla como archivo
library-stage = { $stage ->
    [before] Se pregunta antes de hacerlo.
    [after] Se pregunta después.
   *[during] Se pregunta mientras se hace.
}
library-for-session = La respuesta se guarda para la próxima sesión.

library-pacer = { $minutes ->
    [one] Una guía de respiración, de alrededor de 1 minuto.
   *[other] Una guía de respiración, de unos { $minutes } minutos.
}
library-breaths = Maneras de respirar
library-breath = { $name } (inspirar { $inward } s, retener { $held } s, soltar { $outward } s, pausa { $rest } s)
library-script = { $minutes ->
    [one] Un texto que va guiando, de alrededor de 1 minuto.
   *[other] Un texto que va guiando, de unos { $minutes } minutos.
}
library-script-lines = El texto, línea a línea
library-quiet = { $seconds ->
    [one] 1 segundo de silencio
   *[other] { $seconds } segundos de silencio
}
library-timer-set = { $minutes ->
    [one] Un temporizador de 1 minuto.
   *[other] Un temporizador de { $minutes } minutos.
}
library-keep-in-mind = Para tener presente
library-reading-open = Qué leer, ver o escuchar se dice al proponerlo.
library-reading = Qué: { $work }
library-reading-part = Qué parte: { $part }
library-reading-find = Dónde conseguirlo: { $find }
library-visits-reading = { $count ->
    [one] De una vez.
   *[other] En unas { $count } ocasiones.
}
library-ladder = { $rates ->
    [difficulty] Una escalera de pasos, hecha en común; cada paso se valora por lo difícil que se espera que sea.
   *[distress] Una escalera de pasos, hecha en común; cada paso se valora por el malestar que se espera.
}
library-ladder-ideas = Ideas para los pasos

library-sums = Lo que resume una revisión
library-sum-change = «{ $before }» y «{ $after }», una al lado de la otra.
library-sum-spread = El valor más bajo, el del medio y el más alto de «{ $field }».
library-sum-tally = Cuántas veces cada respuesta a «{ $field }».
library-sum-apart = Cuántas veces «{ $urge }» fue { $least } o más, y cuántas de ellas no se siguió («{ $acted }»).
library-sum-planned = Lo planeado y lo que salió de ello, día a día.
library-sum-planned-felt = Lo planeado y lo que salió de ello, día a día, con: { $felt }
library-sum-sleep = Noches: tiempo en la cama, tiempo de sueño y eficiencia, con la fórmula.
library-sum-gap = «{ $importance }» junto a «{ $consistency }».
library-sum-words = Lo escrito en «{ $field }», con las palabras de tu cliente.

library-versions = Textos anteriores
library-versions-text = Se guardan todos los textos que ha tenido esta actividad. Si recuperas uno, pasa a ser el más nuevo; los que hubo entre medias se quedan.
library-version-by = { $number }: { $when }, { $who }
library-version-when = { $number }: { $when }
library-version-now = como está ahora
library-bring-back = Recuperar este
library-brought-back = Vuelve a estar como estaba. Lo que había aquí antes queda entre los textos anteriores.

library-import-text = Una actividad que te han pasado, o una que guardaste. Antes de quedártela ves en qué se convertiría, y recibe una clave propia.
library-import-lang = ¿En qué idioma está?
library-import-choose = Elige el archivo
library-import-file = El texto del archivo
library-import-file-help = Abre el archivo con cualquier editor de texto y copia aquí todo lo que hay.
library-import-missing = Pon aquí el texto del archivo
library-import-wrong = { $count ->
    [one] Hay una cosa del texto que conviene revisar
   *[other] Hay { $count } cosas del texto que conviene revisar
}
library-import-line = Línea { $line }
library-import-look = Echarle un vistazo
library-import-look-again = Echarle otro vistazo
library-import-keep = Quedármela
fault-at = «{ $name }»: { $reason }
fault-not-toml = Esto no se puede leer. Mira aquí, y en la línea de arriba, si falta una comilla, un corchete o un =:
fault-other-sort = Aquí se espera otra cosa. Los textos van entre comillas; los números, true y false, sin ellas:
fault-unknown = «{ $name }» no tiene sitio aquí. Revisa cómo está escrito, o quita la línea. Puede haber: { $known }
fault-missing = Aquí falta «{ $name }». Añádelo; cualquier actividad guardada como archivo sirve de ejemplo
fault-not-one-of = { $list ->
    [kind] «{ $word }» no es un tipo de actividad. Escribe uno de estos: { $all }
    [school] «{ $word }» no es un enfoque. Escribe uno o varios de estos: { $all }
    [phase] «{ $word }» no es una fase. Escribe una de estas: { $all }
    [rhythm] «{ $word }» no es un ritmo. Escribe uno de estos: { $all }
    [at] «{ $word }» no es un momento del día. Escribe uno de estos: { $all }
    [guide] «{ $word }» no es una guía. Escribe una de estas: { $all }
    [rates] Un paso no se valora por «{ $word }». Escribe una de estas palabras: { $all }
    [show] Una revisión no resume por «{ $word }». Escribe una de estas palabras: { $all }
    [stage] «{ $word }» no es un momento para preguntar. Escribe uno de estos: { $all }
   *[field] «{ $word }» no es una manera de responder. Escribe una de estas: { $all }
}
fault-length = «{ $name }» necesita un texto de 1 a { $most } caracteres
fault-too-many = En «{ $name }» caben como máximo { $most }. Quita algunas cosas, o júntalas
fault-key = En «key» solo puede haber minúsculas sin tilde, cifras y guiones
fault-show-if = «show_if» necesita «is» o «at_least», solo uno de los dos
fault-digest = «{ $key }» no es una pregunta de este formulario que se pueda contar así. Nombra otra
fault-guide = «{ $name }» no corresponde a la guía «{ $guide }». Esta tiene: { $has }
fault-breath = «{ $name }»: inspirar y soltar duran de 2 a 12 segundos cada uno; retener, 12 como máximo
fault-patterns = Da de 1 a 8 maneras de respirar, cada una así: { "{" } name = "4 y 6", counts = [4, 0, 6, 0] { "}" }
fault-script = Da de 1 a 120 líneas de 300 caracteres como máximo, cada una con 300 segundos de silencio como máximo
fault-field-key = «{ $key }» no puede ser una clave. Empieza por minúscula y tiene como máximo 40 minúsculas, cifras y _
fault-key-twice = Dos preguntas tienen la clave «{ $key }». Dale otra a una de ellas
fault-options = «{ $key }» necesita de 2 a 30 respuestas para elegir, cada una con su texto y su propia clave
fault-if = «{ $key }» depende de «{ $by }», que no es una pregunta de más arriba con esa respuesta. Nombra una que lo sea

builder-title = { $way ->
    [own] Una versión nuestra
    [copy] Una copia para cambiar
    [twin] En el otro idioma
    [change] Cambiar esta actividad
   *[new] Una actividad nueva
}
builder-intro = { $way ->
    [own] Lo que hay en la biblioteca se queda como está; lo tuyo aparece al lado. No es sitio para nada que trate de un cliente concreto.
    [copy] El punto de partida se queda como está. No es sitio para nada que trate de un cliente concreto.
    [twin] Di lo mismo en el otro idioma, texto por texto. Las preguntas siguen siendo las mismas, para que las respuestas signifiquen lo mismo en los dos.
    [change] Lo ya acordado con clientes sigue como se acordó. Se guardan todos los textos anteriores.
   *[new] Necesita un título, por qué, cómo, la versión más pequeña, una frase para tus colegas y un para qué. Lo demás puede quedarse como está, y todo se puede cambiar más adelante. No es sitio para nada que trate de un cliente concreto.
}
builder-begin-from = ¿Hay en la biblioteca una que casi sirve? Ábrela allí y haz tu versión: es más rápido.
builder-lang-help = El que lee tu cliente.
builder-kind-help = Una palabra para encontrarla.
builder-why-help = Qué puede mostrar o aportar, en dos o tres frases sencillas.
builder-how-help = Qué hacer, en pasos cortos.

builder-add = Añadir una pregunta
builder-label = La pregunta
builder-answer = Cómo se responde
builder-options = Respuestas para elegir
builder-options-help = Una por línea. Si más adelante la dices con otras palabras, sigue siendo la misma respuesta.
builder-low = Qué significa el 0
builder-high = Qué significa el número más alto
builder-min = Mínimo
builder-max = Máximo
builder-unit = Unidad
builder-help = Una frase de ayuda, si hace falta
builder-stage-label = Cuándo se pregunta
builder-stage-none = simplemente al rellenarlo
builder-stage = { $stage ->
    [before] antes de hacerlo
    [after] después
   *[during] mientras se hace
}
builder-step-label = Desde qué paso
builder-from-step = { $number ->
    [1] desde el principio
   *[other] desde el paso { $number }
}
builder-required = No puede quedar sin respuesta
builder-required-help = Casi nada lo necesita. Media respuesta ya vale la pena.
builder-for-session = Guardar la respuesta para la próxima sesión
builder-for-session-help = Una pregunta o una duda para llevar.
builder-condition = Se pregunta solo cuando
builder-lost = una pregunta que ya no está más arriba
builder-always = se pregunta siempre
builder-condition-none = Puede depender de una pregunta de más arriba: una con número, de sí o no, o con respuestas para elegir.
builder-condition-again = Volver a mirar las preguntas de arriba
builder-more-asked = Más sobre esta pregunta
builder-keyed-short = { $number }. { $label }
builder-keyed = { $number }. { $label } ({ $kind })
builder-choose = elige una pregunta
builder-if = la respuesta a «{ $label }» es «{ $answer }»
builder-if-least = «{ $label }» es como mínimo …
builder-least = Como mínimo
builder-up = Subir
builder-down = Bajar
builder-double = Hacer una copia
builder-remove = Quitar
builder-growing = Un formulario que crece con las semanas
builder-steps = Nombres de los pasos
builder-steps-help = Uno por línea, en orden. Cada pregunta dice desde qué paso se hace.

builder-guide = Qué acompaña
builder-guide-help = Tu cliente lo ve mientras lo hace.
builder-guide-none = nada más que las preguntas
builder-guide-name = { $guide ->
    [writing] una página tranquila para escribir
    [pacer] una guía de respiración
    [script] un texto, línea a línea
    [timer] un temporizador
    [reading] algo que leer, ver o escuchar
   *[ladder] una escalera de pasos
}
builder-guide-minutes = Cuántos minutos
builder-patterns = Maneras de respirar
builder-patterns-help = Una por línea: un nombre, una barra y los segundos de inspirar, retener, soltar y pausa. Por ejemplo: 4 al inspirar, 6 al soltar | 4 0 6 0
builder-script = El texto
builder-script-help = Una línea para cada cosa: lo que se dice, una barra y los segundos de silencio. Por ejemplo: Deja las manos donde están. | 8
builder-work = Qué leer, ver o escuchar
builder-work-help = Las tres cosas pueden quedar abiertas; se completan al proponerlo.
builder-part = Qué parte
builder-find = Dónde conseguirlo
builder-visits = En cuántas ocasiones
builder-prompts = Para tener presente, o para empezar
builder-rates-label = Qué se valora en cada paso
builder-rates = { $rates ->
    [difficulty] lo difícil que se espera que sea
   *[distress] el malestar que se espera
}
builder-ideas = Ideas para los pasos
builder-ideas-help = Una por línea. Ninguna se convierte en paso por sí sola.

builder-rhythm = Se sugiere
builder-times = Cuántas
builder-at = A qué hora del día
builder-any-time = a cualquier hora

builder-sums-text = Lo primero es el titular. Cuántas anotaciones hay se dice siempre.
builder-show-label = Qué resumir
builder-show-add = Añadirlo
builder-show = { $show ->
    [change] un número antes y después
    [spread] el valor más bajo, el del medio y el más alto de un número
    [tally] cuántas veces cada respuesta
    [apart] los impulsos fuertes, y si se siguieron
    [planned] lo planeado y lo hecho, día a día
    [sleep] las noches
    [gap] la importancia junto a lo vivido
   *[words] lo escrito
}
builder-show-part = { $part ->
    [before] El número de antes
    [after] El número de después
    [urge] Cuánta fuerza tuvo el impulso
    [acted] Si se siguió
    [pleasure] Cuánto agradó (si se pregunta)
    [mastery] Cuánto se logró (si se pregunta)
    [bed] Hora de ir a la cama
    [tried] Hora de intentar dormir
    [latency] Minutos hasta dormir
    [awake] Minutos en vela durante la noche
    [woke] Hora del último despertar
    [up] Hora de levantarse
    [importance] Cuánto importa
    [consistency] Cuánto se vivió de ello
   *[field] Qué pregunta
}
builder-remove-this = Quitar

builder-purpose-help = Una frase para al menos una de las fases; las demás pueden quedar vacías.
builder-more = Más para tus colegas: enfoques, palabras para buscar, cuidados, fuentes
builder-schools = Enfoques
builder-problems = Se encuentra con
builder-problems-help = Palabras para buscar, una por línea: preocupación, sueño, enfado.
builder-minutes = Minutos
builder-minutes-help = Lo que lleva más o menos una anotación.
builder-source-number = Fuente { $number }
builder-source-add = Añadir una fuente
builder-claim = Qué se sabe
builder-claim-help = Una frase que no diga más que su fuente.
builder-source = Fuente
builder-source-help = Autoría, año, título o revista.
builder-doi = DOI, si lo tiene

builder-seen = ¿Quién la encuentra en la biblioteca?
builder-seen-all = Todas las personas que trabajan aquí
builder-seen-me = Solo yo
builder-seen-me-help = Más adelante puedes abrirla a las demás. Tu cliente la ve en cuanto se la propones.

builder-preview = Cómo la verá tu cliente
builder-to-preview = Verla
builder-preview-text = Tal como está ahora. Aquí no se puede rellenar ni enviar nada.
builder-preview-now = Mostrarla como está ahora
builder-preview-large = Abrirla en una ventana propia
builder-untitled = Todavía sin título
builder-nothing-yet = Todavía no hay nada que mostrar
builder-nothing-yet-text = Aparece aquí en cuanto se pueda proponer.
builder-complete = No falta nada.
builder-open = { $count ->
    [one] Queda una cosa abierta.
   *[other] Quedan { $count } cosas abiertas.
}

builder-stale = Alguien ha guardado esta actividad mientras la tenías abierta. Guarda otra vez y lo tuyo irá después; lo suyo queda entre los textos anteriores
builder-too-big = Todo junto es demasiado largo para pasarlo como archivo (64 KB). Acorta alguna parte
builder-not-a-file = Esto no se podría pasar como archivo: { $reasons }
builder-lines-many = Aquí caben como máximo { $most } líneas. Junta algunas o quita otras
builder-line-long = Una línea puede tener aquí como máximo { $most } caracteres
builder-whole-wrong = Escribe un número entero de { $least } a { $most }
builder-number-wrong = Escribe un número, por ejemplo 5 o 2,5
builder-purpose-missing = Di para qué sirve en al menos una fase
builder-source-missing = Una fuente necesita su frase y de dónde viene. Vacía las tres líneas para no ponerla
builder-doi-wrong = Escribe el DOI como 10.1000/xyz, o déjalo vacío
builder-pattern-wrong = Escribe «{ $line }» como un nombre, una barra y cuatro números, así: 4 al inspirar, 6 al soltar | 4 0 6 0. Inspirar y soltar duran de 2 a 12 segundos; retener, 12 como máximo
builder-patterns-missing = Escribe de 1 a { $most } maneras de respirar, una por línea
builder-script-wrong = Acorta la línea «{ $line }», o dale tras una barra un silencio de 0 a 300 segundos
builder-script-missing = Escribe de 1 a { $most } líneas
builder-in-question = Pregunta { $number }: { $reason }
builder-question-missing = Escribe la pregunta en { $most } caracteres como máximo, o quítala
builder-questions-many = Puede haber como máximo { $most } preguntas. Quita algunas
builder-steps-wrong = Hay { $names } nombres, pero las preguntas usan { $steps } pasos. Pon nombre a cada paso o a ninguno
builder-options-wrong = Da de 2 a 30 respuestas, una por línea
builder-if-wrong = Solo puede depender de una pregunta de más arriba. Elige una de estas
builder-bounds-wrong = El máximo no puede ser menor que el mínimo
builder-stage-wrong = Una pregunta de más arriba se hace más tarde que esta. Sube esta, o cambia cuándo se pregunta
builder-ends-missing = Di qué significan los dos extremos, o ninguno
builder-digest-missing = Elige una pregunta
builder-digest-unfit = Esta pregunta no se puede contar así. Elige otra

library-propose-to = Proponerla a…
library-propose = Proponerla a { $name }
