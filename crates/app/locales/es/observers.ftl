close-title = Personas cercanas
close-text = Alguien de tu confianza puede anotar lo que ve, en un formulario pequeño y solo suyo, durante un tiempo. De lo tuyo no ve nada. Solo tú le das el enlace, y solo tú puedes ponerle fin, en cualquier momento.
close-text-theirs = Alguien de confianza de { $name } puede anotar lo que ve, en un formulario pequeño y solo suyo, durante un tiempo. Nada empieza sin el sí de { $name }, y { $name } puede ponerle fin en cualquier momento, sin decírselo a nadie.
close-more-text = A quién le pides que anote algo, qué ha escrito y cómo ponerle fin.
close-asked = Qué se le pide
close-until-day = hasta el { $day }
close-standing = { $standing ->
    [proposed] espera un sí
    [open] acordado, aún sin empezar
    [recording] en marcha
   *[ended] terminado
}
close-waits = Te lo propone tu terapeuta. No se le pide nada a nadie antes de tu sí, y decir que no es una respuesta tan buena como otra.
close-waits-theirs = Espera el sí de { $name }. Hasta entonces no se le pide nada a nadie.
close-yes = Sí, vamos a pedírselo
close-no = No, esto no
close-link = Crear el enlace
close-link-new = Nuevo enlace
close-details = Qué rellena y quién lo lee
close-end = Terminar ahora
close-end-text = Termina enseguida y no se envía ningún mensaje. Su página dirá lo mismo que al acabar el plazo, sin decir que alguien lo terminó. Lo escrito se conserva.
close-over = { $count ->
    [one] Una ya terminada
   *[other] { $count } ya terminadas
}
close-done = { $what ->
    [begun] Listo. Ahora crea el enlace y dáselo tú.
    [proposed] Enviado. No se le pide nada a nadie antes de que haya un sí.
    [agreed] Tu sí queda anotado. Ahora crea el enlace y dáselo tú.
    [declined] Tu no queda anotado, y está bien así.
    [taken-back] Retirado.
   *[ended] Terminado. Su página ya no se abre; lo escrito se conserva.
}
close-sets = Empieza con algo ya preparado o con la página en blanco. Puedes cambiar cada palabra.
close-set = { $set ->
    [notice] Lo que noto
    [often] Cuántas veces
    [good] Un buen momento
   *[own] Con tus propias palabras
}
close-set-text = { $set ->
    [notice] Qué pasó, dónde y con qué fuerza se veía.
    [often] Cuántas veces en el día, y una nota.
    [good] Qué fue bien y qué ayudó.
   *[own] La página en blanco.
}
close-like = Las mismas preguntas a las dos personas
close-like-text = Se toman de lo que ya está acordado. Así se puede ver, día a día, una respuesta junto a la otra.
close-written = Lo que se ha escrito
close-written-never = Nada por ahora.
close-written-all = Ver todo
close-apart = Una parte es solo para tu terapeuta, como acordasteis. No aparece aquí.

pairs-title = El mismo día
pairs-text = Lo que respondieron las dos personas los días en que ambas escribieron. Cada cual ve cosas distintas, y ninguna mirada es la única buena.
pairs-day = Día
pairs-you = Tú

close-new = Pedírselo a alguien cercano
close-new-theirs = Proponer a { $name } contar con alguien cercano
close-new-text = Esa persona lee lo que escribas aquí, y nada más.
close-new-text-theirs = Nada empieza hasta que { $name } dice que sí. Antes lo lee todo, y puede decir que no con un toque.
close-caution = Antes de proponerlo
close-caution-alone = Habla primero a solas con { $name }, sin la persona cercana delante.
close-caution-fear = Si { $name } tiene miedo de esa persona, o vive bajo su control o su vigilancia, déjalo. Y también si tienes dudas.
close-caution-link = El enlace y su página no nombran a nadie ni hablan de terapia. Solo { $name } puede crear el enlace, y solo { $name } puede ponerle fin.
close-who = ¿Quién es?
close-who-help = Un nombre o lo que es para ti, por ejemplo: mi hermana. Esa persona no lo ve.
close-who-theirs = ¿Quién es, en palabras de { $name }?
close-who-help-theirs = Tal como lo dice { $name }, por ejemplo: mi hermana. Esa persona no lo ve.
close-who-missing = Escribe quién es: un nombre o, por ejemplo: mi hermana
close-ask = ¿Qué le pides?
close-ask-help = Lo lee tal cual. No hace falta que aparezca tu nombre.
close-ask-theirs = ¿Qué se le pide?
close-ask-help-theirs = Lo lee tal cual: escríbelo como lo diría { $name }. No hace falta que aparezca ningún nombre.
close-ask-missing = Di en una frase qué se le pide
close-questions = Lo que rellena
close-questions-help = Hasta { $most } preguntas. Con una basta; las líneas vacías no cuentan.
close-questions-more = Más preguntas
close-like-help = Lo que viene de «{ $title }» también se te pregunta a ti, y así cada día se puede ver una respuesta junto a la otra. Dilo de un modo que encaje con quien lo lee aquí.
close-like-help-theirs = Lo que viene de «{ $title }» también se le pregunta a { $name }, y así cada día se puede ver una respuesta junto a la otra. Dilo de un modo que encaje con quien lo lee aquí.
close-questions-missing = Escribe al menos una pregunta
close-question = Pregunta { $n }
close-question-kind = Cómo se responde la pregunta { $n }
close-kind = { $kind ->
    [short-text] con unas palabras
    [rating-10] de 0 a 10
    [yes-no] sí o no
    [count] cuántas veces
   *[long-text] con sus propias palabras
}
close-kind-like = { $kind ->
    [rating-10] De 0 a 10, como en «{ $title }».
    [rating-100] De 0 a 100, como en «{ $title }».
   *[count] Cuántas veces, como en «{ $title }».
}
close-often = ¿Cada cuánto?
close-times = ¿Cuántas veces?
close-times-help = Al día o a la semana. Rellena los puntos de «¿Cada cuánto?».
close-times-wrong = Escribe un número entero: hasta 6 al día, hasta 14 a la semana
close-ends = ¿Hasta qué día?
close-ends-help = Como mucho, dentro de { $days } días. Después termina por sí solo.
close-ends-past = Elige hoy o un día posterior
close-ends-far = Elige un día que no pase del { $day }
close-seen = ¿Quién lee lo que escribe?
close-seen-by = { $seen ->
    [both] Tú y tu terapeuta
   *[therapist] Solo tu terapeuta
}
close-seen-by-theirs = { $seen ->
    [both] { $name } y tú
   *[therapist] Solo tú
}
close-safe = Puedes ponerle fin en cualquier momento, enseguida y sin contar con nadie. No se envía ningún mensaje.
close-safe-theirs = { $name } puede ponerle fin en cualquier momento, enseguida y por su cuenta. Tú solo puedes retirarlo mientras espera respuesta.
close-begin = Empezar

close-set-ask = { $set ->
    [notice] Cuando lo notes, escribe por favor qué pasó.
    [often] Al final del día, escribe por favor cuántas veces lo has notado.
   *[good] Cuando algo vaya bien, escríbelo por favor.
}
close-q-happened = ¿Qué pasó?
close-q-where = ¿Dónde fue?
close-q-strong = ¿Con qué fuerza se veía, de 0 a 10?
close-q-times = ¿Cuántas veces hoy?
close-q-note = ¿Quieres añadir algo?
close-q-well = ¿Qué fue bien?
close-q-helped = ¿Qué ayudó?

close-link-for = Enlace para { $who }
close-link-text = Quien lo abre ve lo que se le pide, y nada más. No nombra a nadie.
close-link-theirs = Que lo abra en su propio teléfono. Si se abre en el tuyo, aquí se cerraría tu sesión.
close-link-again = Alguien ya escribe con un enlace anterior. En cuanto se use el nuevo, el otro dispositivo pierde el acceso.
close-link-qr = Para escanear con su teléfono
close-link-done = Volver a la página

observe-title = Tus notas
observe-welcome = Te piden que anotes algo
observe-questions = Lo que rellenarías
observe-know = Conviene saber
observe-reads = { $seen ->
    [both] Lo que escribas lo leen la persona que te dio el enlace y quien la acompaña profesionalmente.
   *[therapist] Lo que escribas lo lee solo quien acompaña profesionalmente a la persona que te dio el enlace, no esa persona.
}
observe-only = Ves lo que escribes tú, y nada más.
observe-watches = Nadie lo lee en el momento en que lo escribes. Si algo no puede esperar, díselo a alguien; si hay peligro, llama al teléfono de emergencias.
observe-free = Tú decides. Puedes dejarlo en cualquier momento, sin dar explicaciones.
observe-yes = Lo haré
observe-yes-text = A partir de ahí, este dispositivo abre tu página sin pedir contraseña. Si prefieres no hacerlo, cierra esta página: no pasa nada más.
observe-saved = Guardado. Gracias.
observe-lang = Ahora esta página está en español.
observe-empty = Responde al menos a una de estas preguntas
observe-written = Lo que has escrito
observe-written-none = Nada todavía.
observe-stop = Dejarlo
observe-stop-text = Puedes dejarlo en cualquier momento, sin dar explicaciones.
observe-stop-go = Quiero dejarlo
observe-stop-ask = ¿Quieres dejarlo?
observe-stop-what = Termina enseguida y esta página deja de abrirse. Lo que has escrito lo conservan quienes lo leen.
observe-stop-yes = Sí, dejarlo
observe-stop-no = No, seguir
observe-stopped = Lo has dejado
observe-stopped-text = Gracias por lo que anotaste. Puedes cerrar esta página.
observe-over = Ahora no hay nada abierto aquí
observe-over-text = Una página como esta se abre durante un tiempo acordado y solo en el dispositivo donde se usó su enlace. Si has escrito aquí, gracias: lo que anotaste lo conservan quienes lo leen.
observe-over-link = Cada enlace sirve una sola vez, durante siete días. Si te han dado otro más nuevo, abre ese. Si no, no tienes que hacer nada.
observe-typed = Lo que acabas de escribir no se ha guardado
observe-typed-text = No lo lee nadie. Si quieres conservarlo, cópialo ahora.
observe-device = Idioma y este dispositivo
observe-out = Si cierras la sesión, necesitarás un enlace nuevo para volver.
close-ask-someone = Pedir a alguien cercano que anote lo que ve
