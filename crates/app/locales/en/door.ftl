# $lang (String) - tag of the language; each is named in itself
lang-name = { $lang ->
    [es] Español
   *[en] English
}
lang-label = Language
zone-label = Time zone
zone-help = Type the nearest large city and choose from the list, for example Europe/Madrid.
zone-unknown = Choose a time zone from the list, for example Europe/Madrid

sign-in = Sign in
sign-out = Sign out
login = Sign-in name
login-help = The name or mail address you chose.
login-short = The sign-in name needs at least three characters
login-long = The sign-in name can have at most 120 characters, all on one line
login-taken = This sign-in name is taken. Choose another one
password = Password
password-new = New password
password-show = Show the password
# $count (Number) - the fewest characters
password-help = At least { $count } characters. A short sentence is easy to remember and hard to guess.
# $count (Number) - the fewest characters
password-short = The password needs at least { $count } characters
password-long = The password can have at most 200 characters
password-easy = This password is too easy to guess. A short sentence is a good one
sign-in-wrong = This name and this password do not go together. Try once more
sign-in-forgot = I forgot my password
demo-title = This is a demonstration
demo-text = Everybody here is made up. Sign in as one of them and look around.
# $login (String) - the sign-in name
# $password (String) - the password
demo-login = Name { $login }, password { $password }

join = Choose how you sign in
join-welcome = Welcome
join-text = Choose how you will sign in.
join-again-text = Choose your sign-in name and a new password. The old password stops working, and every device that is still signed in is signed out.
join-login-help = Any name you will remember. With a mail address, a forgotten password can be replaced by mail, if this site sends mail.
join-login-help-free = Any name you will remember; it need not be your own. With a mail address, a forgotten password can be replaced by mail, if this site sends mail.
join-more = Language and time zone
join-save = Save and come in
join-gone = This link no longer works
join-gone-text = A link works once, for seven days. If you have already chosen how you sign in, sign in. If not, ask whoever gave you the link for a new one.

setup = Set up
setup-text = You are the first one here. Afterwards you can invite others.
setup-practice = What is your practice called?
setup-practice-help = The name shows only to those who have signed in.
setup-practice-missing = Write what your practice is called, in at most 120 characters
setup-name = Your name
setup-name-help = As the people you invite know you.
setup-save = Set up and come in

forgot = Choose a new password
forgot-text = Write the mail address you sign in with. We send you a link to choose a new password.
forgot-login = Mail address
forgot-save = Send the link
forgot-no-address = Only a mail address can get a link. If you sign in with another name, ask whoever invited you for a new link
forgot-no-mail = This site sends no mail. Ask whoever invited you for a new link; with it you choose a new password.
forgot-sent = Look in your mail
forgot-sent-text = If somebody signs in here with this address, a link is on its way. It works once, for seven days.
forgot-sent-nothing = Nothing there after a few minutes? Look among unwanted mail, or ask whoever invited you for a new link.
forgot-back = Back to signing in

mail-password-subject = Your link
# $link (String) - where to choose a new password
mail-password-text =
    Hello,

    somebody, probably you, asked to choose a new password. You can do it here; the link works once, for seven days:

    { $link }

    If it was not you, there is nothing to do: your password stays as it is.
mail-invitation-subject = Your link
# $link (String) - where to choose how to sign in
mail-invitation-text =
    Hello,

    with this link you choose how you sign in. It works once, for seven days:

    { $link }

    If you do not know what this is about, you can leave it unread.

devices = Where you are signed in
devices-help = If one of them is not yours, end it. Then choose a new password; whoever invited you can give you a link for that.
devices-list = Devices
devices-here = this device
devices-unknown = Another device
# $since (String) - day and time in words
# $seen (String) - day and time in words
devices-times = Signed in: { $since }. Last here: { $seen }.
devices-end = End
# $device (String) - name of the device
devices-end-one = End the sign-in on { $device }
devices-end-unknown = End the sign-in on another device
devices-ended = That sign-in has ended.
devices-all = Sign out everywhere
devices-all-text = On every device, this one too. You can sign in again at once.

way-in = A new way to sign in was made for you
way-in-text = Whoever opens such a link chooses a new password and then sees everything you see here. If that was you, all is well. If you did not ask for it, talk about it with the person named, or with your practice.
# $who (String) - who made the link
# $made (String) - day and time in words
way-in-unused = { $who } made a new sign-in link for you: { $made }. It has not been used.
# $who (String) - who made the link
# $made (String) - day and time in words
# $used (String) - day and time in words
way-in-used = { $who } made a new sign-in link for you: { $made }. It was used: { $used }.
# $made (String) - day and time in words
way-in-mailed = Somebody asked for a new password for you: { $made }. The link went to your mail address. It has not been used.
# $made (String) - day and time in words
# $used (String) - day and time in words
way-in-mailed-used = Somebody asked for a new password for you: { $made }. The link went to your mail address and was used: { $used }.
way-in-seen = I have seen this
way-in-end = End the link
ways-in = New sign-in links made for you
