# $role (String) - owner, therapist or client
role-name = { $role ->
    [owner] therapist and owner
    [client] client
   *[therapist] therapist
}
# $phase (String) - baseline, practice, generalise or maintain; stands inside sentences
phase-name = { $phase ->
    [baseline] baseline
    [generalise] generalising
    [maintain] maintenance
   *[practice] practice
}
# $phase (String) - one of the four
phase-help = { $phase ->
    [baseline] First see how things are: what happens, when and where.
    [generalise] In other places, with other people, without help.
    [maintain] What stays when the sessions end, and what to do when it gets hard.
   *[practice] Try things out and practise them, in growing steps.
}
# $phase (String) - name of the phase
# $week (Number) - 1 is the first
phase-week = { $phase }, week { $week }
# $word (String) - work, practice, homework, experiments, plan or tasks; stands alone, like a heading
work-word = { $word ->
    [practice] Practice
    [homework] Homework
    [experiments] Experiments
    [plan] Plan
    [tasks] Tasks
   *[work] Work
}
# $lead (String) - therapist, shared or client
lead-name = { $lead ->
    [shared] Both together
    [client] The client
   *[therapist] The therapist
}
# $lead (String) - therapist, shared or client
# $name (String) - name of the client
lead-help = { $lead ->
    [shared] Either of you begins; nothing starts without the other’s yes.
    [client] { $name } can start something at once; you see what it is.
   *[therapist] Mostly you begin; nothing starts before { $name } says yes.
}

name = Name
name-missing = Write a name of at most 80 characters
name-long = The name can have at most 80 characters
email-wrong = This mail address is not complete; it needs an @ and no spaces
copy = Copy
copied = Copied

clients = Clients
clients-waits = waits for you
# $when (String) - day and time of the next session
clients-next = next: { $when }
clients-search = Search by name
clients-find = Search
clients-found-none = Nobody of that name
clients-all = Show everybody
clients-none = Nobody here yet
clients-none-text = Begin with a name or a pseudonym. The invitation comes next.

new-client = New client
client-name-help = A name or a pseudonym: whatever you will recognise.
client-name-missing = Write a name or a pseudonym
client-lang = Language of the client
client-zone = Time zone of the client
client-zone-help = Days are counted where the client is. Type the nearest large city and choose from the list.
client-word = What do the two of you call it?
client-word-help = Some people like the word homework and others cannot stand it. You can change it at any time.
new-client-save = Go on to the invitation

# $name (String) - name of the client
invite-for = Invitation for { $name }
# $name (String) - name of the client
invite-text = { $name } opens the link and chooses how to sign in. It works best together, in the room.
# $name (String) - name of the client
invite-joined = { $name } has already signed in here. A new link lets them choose a new password; the old one then stops working.
# $name (String) - whom the link is for
link-is-told = { $name } is told that you made it, and when it is used.
invite-once = A link works once, for seven days. A new one ends the one before.
invite-make = Make the link
invite-link = Link
invite-link-help = It is shown only now. Whoever has it can use it, so give it to nobody else.
invite-qr = To scan with the phone
invite-works = Works once, for seven days.
# $day (String) - the last day it works, in words
invite-until = Works once, until { $day }.
# $name (String) - name of the client
invite-done = On to { $name }

# $name (String) - name of the client
case-pages = { $name }’s pages
case-now = Now
case-entries = Entries
case-sessions = Sessions
case-settings = Settings
# $name (String) - name of the client
# $page (String) - name of the page
case-title = { $name }: { $page }
case-start = Start a session
case-open = Open the session
case-propose = Propose
case-invite = Invite
# $name (String) - name of the client
case-not-joined = { $name } has not signed in yet. You can already prepare; what you propose waits until then.
case-agreed = Agreed and proposed
case-agreed-none = Nothing agreed yet
case-agreed-none-text = Choose something from the library and propose it. Nothing starts without a yes.
# $name (String) - name of the client
case-begun = begun by { $name }
# $count (Number) - how many pieces of work the client began
# $name (String) - name of the client
case-from-client = { $count ->
    [0] So far everything came from you.
    [one] { $name } began one of these.
   *[other] { $name } began { $count } of these.
}
# $count (Number) - how many have ended
case-ended = { $count ->
    [one] One that has ended
   *[other] { $count } that have ended
}
case-next = Next session
case-next-none = No session is planned.
case-past = Past sessions
case-past-all = All sessions
case-past-open = still open
case-phase = Phase
case-phase-none = No phase has begun yet.
case-phase-begin = Begin a phase
case-phase-change = Begin another phase
case-phase-which = Which one begins today?
case-phase-help = What was before stays as it was.
case-phase-save = Begin it today

case-lead = Who leads?
case-signing-in = Signing in
# $name (String) - name of the client
case-signing-in-text = With a new link { $name } can choose a new password.
case-new-link = Make a new link

colleagues = Who works here
colleagues-not-joined = has not signed in yet
colleagues-invite = Invite a therapist
colleagues-name-help = As clients will read it. It can be changed later.
colleagues-email = Mail address
colleagues-email-help = The link is sent there, if this site sends mail. You see it here in any case.
colleagues-lang = Language to begin with
colleagues-save = Make the link
# $name (String) - name of the new colleague
colleagues-link = Link for { $name }
# $email (String) - where the mail goes
colleagues-mailed = It is also on its way to { $email }.
colleagues-another = Invite someone else

colleagues-end = End access
colleagues-left = The access has ended.
# $name (String) - who leaves
leave = End the access of { $name }
# $name (String) - who leaves
leave-text = { $name } is signed out everywhere at once and cannot come back in. What was written and agreed stays where it is, and stays signed with the name.
# $clients (Number) - how many
leave-to = { $clients ->
    [one] Who takes over the one client?
   *[other] Who takes over the { $clients } clients?
}
leave-to-help = Whoever you choose reads from then on what these clients share. Each of them finds it under “Who sees what”. It is kinder to tell them before.
leave-to-choose = Choose
leave-to-missing = Choose who takes over
leave-no-clients = There are no clients to hand over.
leave-now = End the access now

me = My settings
me-name-help = Clients see this name.
me-zone-help = Your days begin and end by its clock. Type the nearest large city and choose from the list.
me-kept = Saved.

more-next = Next session
more-next-text = What you want to talk about, and what the two of you will look at.
more-card-text = What helps and whom to call when it gets hard.
more-hide = The crossed eye, or Escape twice, shows an empty notes page. To come back, open the address again.
more-seen = Who sees what
more-seen-text = What you share, with whom, and who has read it.
more-me-text = Language and time zone.
more-me-text-staff = Name, language and time zone.
more-devices-text = Every device, and how to sign out there.
more-colleagues-text = Who is here, inviting someone, ending an access.
more-components = Components
more-components-text = Every part a page is made of.

colleagues-new-link = Link for a new password
