lang-name = { $lang ->
    [es] Español
   *[en] English
}
lang-label = Idioma
zone-label = Zona horaria
zone-help = Escribe la ciudad grande más cercana y elígela en la lista, por ejemplo Europe/Madrid.
zone-unknown = Elige una zona horaria de la lista, por ejemplo Europe/Madrid

sign-in = Iniciar sesión
sign-out = Cerrar sesión
login = Nombre de usuario
login-help = El nombre o el correo que elegiste.
login-short = El nombre de usuario debe tener al menos tres caracteres
login-long = El nombre de usuario puede tener como mucho 120 caracteres, en una sola línea
login-taken = Ese nombre de usuario ya está en uso. Elige otro
password = Contraseña
password-new = Contraseña nueva
password-show = Mostrar la contraseña
password-help = Al menos { $count } caracteres. Una frase corta es fácil de recordar y difícil de adivinar.
password-short = La contraseña debe tener al menos { $count } caracteres
password-long = La contraseña puede tener como mucho 200 caracteres
password-easy = Esa contraseña es demasiado fácil de adivinar. Una frase corta va muy bien
sign-in-wrong = El nombre o la contraseña no son correctos. Prueba otra vez
sign-in-forgot = He olvidado la contraseña
demo-title = Esto es una demostración
demo-text = Todas las personas son inventadas. Entra como una de ellas y echa un vistazo.
demo-login = Nombre { $login }, contraseña { $password }

join = Elige cómo iniciar sesión
join-welcome = Te damos la bienvenida
join-text = Elige cómo vas a iniciar sesión.
join-again-text = Elige tu nombre de usuario y una contraseña nueva. La anterior deja de servir y se cierra la sesión en todos tus dispositivos.
join-login-help = Un nombre que recuerdes. Si es tu correo y este sitio envía correos, podrás cambiar por correo una contraseña olvidada.
join-login-help-free = Un nombre que recuerdes; no hace falta que sea el tuyo. Si es tu correo y este sitio envía correos, podrás cambiar por correo una contraseña olvidada.
join-more = Idioma y zona horaria
join-save = Guardar y entrar
join-gone = Este enlace ya no sirve
join-gone-text = Cada enlace sirve una sola vez, durante siete días. Si ya elegiste cómo iniciar sesión, hazlo aquí. Si no, pide un enlace nuevo a quien te lo dio.

setup = Puesta en marcha
setup-text = Eres la primera persona aquí. Después podrás invitar a otras.
setup-practice = ¿Cómo se llama tu consulta?
setup-practice-help = El nombre solo lo ve quien ha iniciado sesión.
setup-practice-missing = Escribe cómo se llama tu consulta, en 120 caracteres como mucho
setup-name = Tu nombre
setup-name-help = Como te conocen las personas a las que invites.
setup-save = Guardar y entrar

forgot = Elegir una contraseña nueva
forgot-text = Escribe el correo con el que inicias sesión. Te enviaremos un enlace para elegir una contraseña nueva.
forgot-login = Correo electrónico
forgot-save = Enviar el enlace
forgot-no-address = El enlace solo puede llegar a un correo. Si inicias sesión con otro nombre, pide un enlace nuevo a quien te invitó
forgot-no-mail = Este sitio no envía correos. Pide un enlace nuevo a quien te invitó; con él podrás elegir otra contraseña.
forgot-sent = Mira tu correo
forgot-sent-text = Si alguien inicia sesión aquí con ese correo, el enlace ya está en camino. Sirve una sola vez, durante siete días.
forgot-sent-nothing = ¿No ha llegado nada al cabo de unos minutos? Mira en el correo no deseado o pide un enlace nuevo a quien te invitó.
forgot-back = Volver a iniciar sesión

mail-password-subject = Tu enlace
mail-password-text =
    Hola:

    Alguien, seguramente tú, ha pedido elegir una contraseña nueva. Puedes hacerlo aquí; el enlace sirve una sola vez, durante siete días:

    { $link }

    Si no lo has pedido, no tienes que hacer nada: tu contraseña sigue siendo la misma.
mail-invitation-subject = Tu enlace
mail-invitation-text =
    Hola:

    Con este enlace puedes elegir cómo iniciar sesión. Sirve una sola vez, durante siete días:

    { $link }

    Si no sabes de qué se trata, puedes ignorar este mensaje.

devices = Dónde has iniciado sesión
devices-help = Si alguno no es tuyo, ciérrale el acceso. Después elige una contraseña nueva; quien te invitó puede darte un enlace para hacerlo.
devices-list = Dispositivos
devices-here = este dispositivo
devices-unknown = Otro dispositivo
devices-times = Entraste: { $since }. Última visita: { $seen }.
devices-end = Cerrar
devices-end-one = Cerrar el acceso en { $device }
devices-end-unknown = Cerrar el acceso en otro dispositivo
devices-ended = Ese dispositivo ya no tiene acceso.
devices-all = Cerrar sesión en todas partes
devices-all-text = En todos los dispositivos, también en este. Puedes volver a entrar enseguida.

way-in = Se ha creado otra forma de entrar como tú
way-in-text = Quien abre un enlace así elige otra contraseña y desde entonces ve todo lo que ves tú aquí. Si has sido tú, todo está bien. Si no lo has pedido, háblalo con la persona que se nombra o con tu consulta.
way-in-unused = { $who } creó un enlace nuevo para que inicies sesión: { $made }. No se ha usado.
way-in-used = { $who } creó un enlace nuevo para que inicies sesión: { $made }. Se usó: { $used }.
way-in-mailed = Alguien pidió una contraseña nueva para ti: { $made }. El enlace se envió a tu correo. No se ha usado.
way-in-mailed-used = Alguien pidió una contraseña nueva para ti: { $made }. El enlace se envió a tu correo y se usó: { $used }.
way-in-seen = Ya lo he visto
way-in-end = Anular el enlace
ways-in = Enlaces nuevos para entrar como tú
