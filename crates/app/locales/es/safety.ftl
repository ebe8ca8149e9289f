notes = Notas
card-danger = Si tú u otra persona estáis en peligro ahora mismo
card-call = Llamar al { $number }
card-emergency = Puede que el número correcto donde estés sea otro: 112 en la Unión Europea, 911 en buena parte de América. O ve a urgencias del hospital más cercano. Si puedes, avisa a alguien cercano.
card-now = Para un momento difícil
card-step-1 = Detente un momento. Apoya los dos pies en el suelo y suelta el aire despacio.
card-step-2 = Ve a donde haya otras personas, o a un lugar en el que te sientas más a salvo.
card-step-3 = Llama a alguien de confianza. No hace falta explicar mucho: «¿Puedes quedarte un rato al teléfono conmigo?» es suficiente.
card-step-4 = Aleja lo que pueda hacerte daño, o pide a alguien que lo haga.
card-nobody = Nadie lee tus registros en el momento en que llegan. Esta página funciona sin iniciar sesión.
card-back = Volver

card-own = Mi propia tarjeta
card-own-text = A quién puedes llamar y qué te ayuda. Las palabras solo las ves tú; tu terapeuta solo ve si la tarjeta está rellena. Todo puede quedar en blanco o cambiarse cuando quieras.
card-own-empty = Tu propia parte
card-person = { NUMBER($nth) ->
    [1] Alguien a quien puedo llamar
    [2] Otra persona
   *[other] Y otra persona más
}
card-who = Nombre
card-number = Número
card-helps = Lo que me ayuda
card-helps-help = Unas líneas, como te las dirías tú: un lugar, una canción, agua fría, una frase.
card-practice = Número de mi terapeuta o de la consulta
card-practice-help = Si lo tienes. Puede que no siempre contesten.
card-call-practice = Llamar a mi terapeuta o a la consulta
card-practice-note = puede que no siempre contesten
card-number-wrong = «{ $written }» no se puede marcar. Escribe solo el número, por ejemplo 600 000 000; lo demás cabe en «Lo que me ayuda»
card-changed = Tu tarjeta ha cambiado mientras tanto en otra página. Lo que has escrito sigue aquí: guarda otra vez para que la sustituya
card-write = Rellenarla
card-change = Cambiar mi tarjeta
card-kept = Tu tarjeta queda como la has escrito. Las palabras solo las ves tú.
card-emptied = Tu parte de la tarjeta vuelve a estar vacía.
card-signed-out = Lo que hayas escrito en tu propia tarjeta aparece aquí al iniciar sesión.
card-sign-in = Iniciar sesión
card-is-filled = La tarjeta de crisis de { $name } está rellena. Solo { $name } ve lo que dice.
card-is-empty = La tarjeta de crisis de { $name } aún no está rellena. { $name } puede rellenarla en su móvil, en «Mi tarjeta», contigo si ayuda.
card-call-person = Llamar: { $name }
