close-title = Someone close
close-text = Somebody you trust can note down what they see, on a small form of their own, for a time. They see nothing of yours. You alone give them the link, and you alone can end it, at any moment.
# $name (String) - name of the client
close-text-theirs = Somebody { $name } trusts can note down what they see, on a small form of their own, for a time. Nothing begins without { $name }’s yes, and { $name } can end it at any moment, without telling anyone.
close-more-text = Whom you ask to note something down, what came of it, and how to end it.
close-asked = What they are asked
# $day (String) - a day in words
close-until-day = until { $day }
# $standing (String) - proposed, open, recording or ended; both sides read it
close-standing = { $standing ->
    [proposed] waits for a yes
    [open] agreed, not begun yet
    [recording] under way
   *[ended] ended
}
close-waits = Your therapist suggests this. Nobody is asked anything before your yes, and no is an ordinary answer.
# $name (String) - name of the client
close-waits-theirs = It waits for { $name }’s yes. Until then nobody is asked anything.
close-yes = Yes, let us ask
close-no = No, not this
close-link = Make the link
close-link-new = New link
close-details = What they fill in, and who reads it
close-end = End it now
close-end-text = It ends at once and no message goes out. Their page then reads as after its last day; it does not say that somebody ended it. What was written stays.
# $count (Number) - how many have ended
close-over = { $count ->
    [one] One that has ended
   *[other] { $count } that have ended
}
# $what (String) - what was just done: begun, proposed, agreed, declined, taken-back or ended
close-done = { $what ->
    [begun] It stands. Now make the link, and give it to them yourself.
    [proposed] Sent. Nobody is asked anything before there is a yes.
    [agreed] Your yes is noted. Now make the link, and give it to them yourself.
    [declined] Your no is noted, and that is fine.
    [taken-back] Taken back.
   *[ended] Ended. Their page no longer opens; what was written stays.
}
close-sets = Start from something ready, or from an empty page. Every word can be changed.
# $set (String) - notice, often, good or own
close-set = { $set ->
    [notice] What I notice
    [often] How often
    [good] A good moment
   *[own] In your own words
}
# $set (String) - notice, often, good or own
close-set-text = { $set ->
    [notice] What happened, where, and how strong it looked.
    [often] How many times in a day, and a note.
    [good] What went well, and what helped.
   *[own] An empty page.
}
close-like = The same questions for both
close-like-text = Taken from what is agreed already. What both answer can then be seen side by side, day by day.
close-written = What was written
close-written-never = Nothing so far.
close-written-all = Show everything
close-apart = Some of it is meant for your therapist only, as you agreed. It does not stand here.

pairs-title = On the same day
pairs-text = What both answered on days when both wrote. Two people see different things, and neither is the right one.
pairs-day = Day
pairs-you = You

close-new = Ask someone close
# $name (String) - name of the client
close-new-theirs = Suggest asking someone close to { $name }
close-new-text = They read what you write here, and nothing else.
# $name (String) - name of the client
close-new-text-theirs = Nothing begins before { $name } says yes. { $name } reads all of it first, and can say no in one tap.
close-caution = Before you suggest it
# $name (String) - name of the client
close-caution-alone = Speak with { $name } alone first, without the close person.
# $name (String) - name of the client
close-caution-fear = If { $name } is afraid of this person, or is watched or controlled by them, leave it. The same if you are not sure.
# $name (String) - name of the client
close-caution-link = The link and its page name nobody and say nothing of therapy. Only { $name } can make the link, and { $name } alone can end it.
close-who = Who is it?
close-who-help = A name, or what they are to you, for example: my sister. They do not see it.
# $name (String) - name of the client
close-who-theirs = Who is it, in { $name }’s words?
# $name (String) - name of the client
close-who-help-theirs = As { $name } calls them, for example: my sister. They do not see it.
close-who-missing = Write who it is: a name, or for example: my sister
close-ask = What do you ask of them?
close-ask-help = They read it just like this. Your name need not be in it.
close-ask-theirs = What are they asked?
# $name (String) - name of the client
close-ask-help-theirs = They read it just like this: write it as { $name } would say it. No name need be in it.
close-ask-missing = Say in a sentence what they are asked
close-questions = What they fill in
# $most (Number) - the most questions
close-questions-help = Up to { $most } questions. One is enough; an empty line is left out.
close-questions-more = More questions
# $title (String) - name of the client’s own work
close-like-help = What comes from “{ $title }” is asked of you as well, so what you both answer can stand side by side by day. Put it in words that fit whoever reads it here.
# $title (String) - name of the client’s own work
# $name (String) - name of the client
close-like-help-theirs = What comes from “{ $title }” is asked of { $name } as well, so what both answer can stand side by side by day. Put it in words that fit whoever reads it here.
close-questions-missing = Write at least one question
# $n (Number) - which question, 1 and up
close-question = Question { $n }
# $n (Number) - which question, 1 and up
close-question-kind = How question { $n } is answered
# $kind (String) - the kind of answer
close-kind = { $kind ->
    [short-text] in a few words
    [rating-10] from 0 to 10
    [yes-no] yes or no
    [count] how many times
   *[long-text] in their own words
}
# $kind (String) - the kind of answer
# $title (String) - name of the client’s own work the question is taken from
close-kind-like = { $kind ->
    [rating-10] From 0 to 10, as in “{ $title }”.
    [rating-100] From 0 to 100, as in “{ $title }”.
   *[count] How many times, as in “{ $title }”.
}
close-often = How often?
close-times = How many times?
close-times-help = A day or a week. It fills the dots in “How often?”.
close-times-wrong = Write a whole number: up to 6 a day, up to 14 a week
close-ends = Until which day?
# $days (Number) - the most days
close-ends-help = At most { $days } days from now. Then it ends by itself.
close-ends-past = Choose today or a later day
# $day (String) - a day in words
close-ends-far = Choose a day no later than { $day }
close-seen = Who reads what they write?
# $seen (String) - both or therapist
close-seen-by = { $seen ->
    [both] You and your therapist
   *[therapist] Only your therapist
}
# $seen (String) - both or therapist
# $name (String) - name of the client
close-seen-by-theirs = { $seen ->
    [both] { $name } and you
   *[therapist] Only you
}
close-safe = You can end it at any moment, at once and by yourself. No message goes out to anybody.
# $name (String) - name of the client
close-safe-theirs = { $name } can end it at any moment, at once and alone. You can take it back only while it waits for an answer.
close-begin = Begin it

# $set (String) - notice, often or good; the close person reads it
close-set-ask = { $set ->
    [notice] When you notice it, please write down what happened.
    [often] At the end of the day, please write down how many times you noticed it.
   *[good] When something goes well, please write it down.
}
close-q-happened = What happened?
close-q-where = Where was it?
close-q-strong = How strong did it look, from 0 to 10?
close-q-times = How many times today?
close-q-note = Is there anything to add?
close-q-well = What went well?
close-q-helped = What helped?

# $who (String) - the close person, as the client calls them
close-link-for = Link for { $who }
close-link-text = Whoever opens it sees what they are asked, and nothing else. It names nobody.
close-link-theirs = Let them open it on their own phone. Opened on yours, it would sign you out here.
close-link-again = Somebody already writes with an earlier link. As soon as the new one is used, the device before is signed out.
close-link-qr = To scan with their phone
close-link-done = Back to the page

observe-title = Your notes
observe-welcome = You are asked to note something down
observe-questions = What you would fill in
observe-know = Good to know
# $seen (String) - both or therapist
observe-reads = { $seen ->
    [both] What you write is read by the person who gave you the link, and by whoever supports them professionally.
   *[therapist] What you write is read only by whoever professionally supports the person who gave you the link, not by that person.
}
observe-only = You see what you write yourself, and nothing else.
observe-watches = Nobody reads it at the moment you write it. If something cannot wait, tell someone; in danger, call the emergency number.
observe-free = It is your choice. You can stop at any time, without giving a reason.
observe-yes = I will do it
observe-yes-text = This device then opens your page by itself; there is no password. If you would rather not, close this page: nothing else happens.
observe-saved = Saved. Thank you.
observe-lang = This page is in English now.
observe-empty = Answer at least one of these
observe-written = What you have written
observe-written-none = Nothing yet.
observe-stop = Stop
observe-stop-text = You can stop at any time, without giving a reason.
observe-stop-go = I want to stop
observe-stop-ask = Do you want to stop?
observe-stop-what = It ends at once, and this page no longer opens. What you have written stays with those who read it.
observe-stop-yes = Yes, stop
observe-stop-no = No, go on
observe-stopped = You have stopped
observe-stopped-text = Thank you for what you noted. You can close this page.
observe-over = Nothing is open here now
observe-over-text = A page like this is open for a time that was agreed, and only on the device its link was opened on. If you have written here: thank you. What you noted stays with those who read it.
observe-over-link = A link works once, for seven days. If you were given a newer one, open that one. If not, there is nothing you need to do.
observe-typed = What you have just written was not kept
observe-typed-text = Nobody reads it. If you want it, copy it from here now.
observe-device = Language and this device
observe-out = Once signed out, you need a new link to come back.
close-ask-someone = Ask someone close to note what they see
