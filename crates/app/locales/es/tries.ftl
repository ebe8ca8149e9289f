ladder-title = Pasos
ladder-text-intro = La hacéis entre los dos. Cualquiera puede añadir un paso, decirlo de otra manera o moverlo. Sirve cualquier orden.
ladder-none = Aún no hay pasos
ladder-none-text = Empieza por uno que resulte algo incómodo y aun así posible.
ladder-text = El paso
ladder-text-missing = Di cuál es el paso
ladder-rated-distress = ¿Cuánto malestar esperas, de 0 a 100?
ladder-rated-difficulty = ¿Cuánto crees que costará, de 0 a 100?
ladder-rated-wrong = Escribe un número entero de 0 a 100
ladder-context = Dónde, cuándo, con quién
ladder-drop = De qué vas a prescindir esta vez
ladder-drop-help = Algo que sueles hacer para sentirte a salvo.
ladder-tag-distress = se espera { $rated } de 100
ladder-tag-difficulty = cuesta { $rated } de 100
ladder-without = Sin: { $drop }
ladder-newest = El último intento
ladder-earlier = { $count ->
    [one] Un intento anterior
   *[other] { $count } intentos anteriores
}
ladder-onward = el siguiente
ladder-here = seguir aquí
ladder-change = Probable: { $before } → { $after }
ladder-expected = Probable antes: { $before }
ladder-distress = malestar { $first }, como máximo { $highest }, al final { $last }
ladder-same = Antes parecía { $before } probable y después { $after }. Puede que este mismo paso aún tenga algo que mostrar.
ladder-elsewhere = La sorpresa va siendo menor ({ $before } antes, { $after } después). El mismo paso en otro lugar o con otras personas puede mostrar algo nuevo.
ladder-next = Ya casi no parece probable ({ $before } de 100) y lo aprendido está escrito. Quizá valga la pena probar otro paso.
ladder-hard = Parecía costar { $looked } y costó { $was }
ladder-looked = Parecía costar { $looked }
ladder-smaller = { $times ->
    [2] Dos veces seguidas este paso se ha quedado sin hacer o a medias. Primero conviene ver qué lo dificultó; quizá encaje mejor la mitad, otra hora u otro lugar.
   *[other] { $times } veces seguidas este paso se ha quedado sin hacer o a medias. Primero conviene ver qué lo dificultó; quizá encaje mejor la mitad, otra hora u otro lugar.
}
ladder-harder = Se hizo, y costó más de lo que parecía ({ $looked } antes, { $was } al final). Antes de algo mayor puede venir bien repetir este paso, o hacer la mitad.
ladder-easier = Costó menos de lo que parecía ({ $looked } antes, { $was } al final). Repetirlo mostraría si sigue siendo así.
ladder-managed = { $times ->
    [2] Hecho dos veces seguidas, y no costó mucho más de lo que parecía ({ $looked } antes, { $was } al final). Quizá valga la pena probar otro paso.
   *[other] Hecho { $times } veces seguidas, y no costó mucho más de lo que parecía ({ $looked } antes, { $was } al final). Quizá valga la pena probar otro paso.
}
ladder-done = { $times ->
    [2] Hecho dos veces seguidas. Quizá valga la pena probar otro paso.
   *[other] Hecho { $times } veces seguidas. Quizá valga la pena probar otro paso.
}
ladder-other = { $side ->
    [client] la persona atendida
   *[therapist] tu terapeuta
}
ladder-by = Con palabras de { $who }
ladder-try = Probar este paso
ladder-try-again = Probarlo otra vez
ladder-try-this = Probar: { $text }
ladder-reword = Cambiar este paso
ladder-later = Moverlo hacia abajo
ladder-sooner = Moverlo hacia arriba
ladder-away = Quitarlo
ladder-bring-back = Recuperarlo
ladder-add = Añadir un paso
ladder-add-button = Añadir este paso
ladder-ideas = Algunas ideas
ladder-added = Añadido.
ladder-worded = Cambiado. Lo que ya se probó conserva sus palabras.
ladder-moved = Movido.
ladder-away-done = Quitado. Lo que se probó en él se conserva.
ladder-back-done = Está de vuelta.
ladder-too-many = Una escalera tiene como mucho { $most } pasos
ladder-all = Los { $count } intentos
