# $name (String) - the client's name
good-morning = Good morning, { $name }
# $name (String) - the client's name
good-afternoon = Good afternoon, { $name }
# $name (String) - the client's name
good-evening = Good evening, { $name }
# $names (String) - the therapists
today-with = with { $names }.
# $count (Number) - topics noted
today-topics = { $count ->
    [one] You want to talk about one thing.
   *[other] You want to talk about { $count } things.
}
today-prepare = Prepare
waits-tag = waits for you
# $count (Number) - two or more
waits-many = { $count } things wait for your answer
waits-text = Read it, change it, or say no. Nothing starts without you.
waits-change = A change is proposed. Until you say yes, it goes on as before.
waits-question = There is a question or a remark for you.
waits-look = Read and answer
todo-do = Do it now
todo-go-on = Go on with it
todo-agreed = What we agreed
todo-anyway = Do it anyway
# $smallest (String) - in the words the two of them agreed on
todo-smallest = The smallest version counts too: { $smallest }
# $when (String) - when the draft was saved
todo-draft = You began this { $when }. It is kept as you left it.
nothing-open = Nothing to do today
first-title = Good that you are here
first-text = What the two of you agree on will stand here.
nothing-open-text = That is fine. If something comes up that you want to talk about, keep it for the next session.
nothing-open-next = Keep it for the session
today-later = Done for now, or resting
tap-happened = It happened
# $title (String) - what is recorded
tap-label = It happened: { $title }
tap-details = Note it with details
tap-add = Add details
tapped-none = Not today so far
# $count (Number) - taps today
# $time (String) - time of the last one
tapped-today = { $count ->
    [one] Once today, at { $time }
   *[other] { $count } times today, last at { $time }
}
# $numbers (String) - seven numbers with commas
tapped-week = The last seven days, today last: { $numbers }
today-nobody = Nobody watches this all the time.
open-any = whenever you like
open-today = any time today
# $part (String) - morning, evening …
open-today-at = today { $part }
# $done (Number) - how often it was today, or this week
# $rhythm (String) - “Twice a day”, “3 times a week”
open-so-far = { $done ->
    [0] { $rhythm }, none yet
    [one] { $rhythm }, once so far
    [2] { $rhythm }, twice so far
   *[other] { $rhythm }, { $done } times so far
}
# $day (String) - a day in words
open-from = open again { $day }
# $day (String) - a day in words
ended-on = until { $day }
# $time (String) - a time of day
done-tapped = Noted at { $time }. Details can follow, or not.
done-undone = Taken back. It is as if it never was.
done-too-late = That is more than a minute ago, so it stays. You can open it and change what it says.
done-draft = Kept for later, as you left it.
done-noted = Thank you. It is noted, and we look at it together.
# $day (String) - today in words
desk-title = { $day }
waits-changed = proposes something
waits-asked = asks something
# $sessions (Number) - sessions today
# $waiting (Number) - how many wait for an answer
desk-summary = { $sessions ->
    [0] No session today.
    [one] One session today.
   *[other] { $sessions } sessions today.
} { $waiting ->
    [0] Nothing waits for your answer.
    [one] One thing waits for your answer.
   *[other] { $waiting } things wait for your answer.
}
desk-new-client = New client
desk-empty = No clients yet
desk-empty-text = Make the first one: a name or a pseudonym is enough. You then show a code in the room, and the phone is connected.
desk-sessions = Today’s sessions
desk-no-sessions = No session is planned for today.
desk-ended = over
# $name (String) - the client's name
desk-client-page = { $name }’s page
desk-coming = Coming days
desk-waits = Waits for your answer
desk-waits-none = Nothing waits.
# $count (Number) - how many things more than the one that is quoted
slot-topics-more = { $count ->
    [one] and one thing more
   *[other] and { $count } things more
}
slot-no-entries = Nothing written since last time

today-begun = Begun and kept
today-taps = Whenever it happens
today-plans = What you have planned

before = Before you begin
before-more = Who reads, who does not, and what to do when something cannot wait.
# $count (Number) - how many therapists
# $names (String) - their names
before-reads = { $count ->
    [one] { $names } reads what you share, before your sessions.
   *[other] { $names } read what you share, before your sessions.
}
before-nobody = Nobody watches it in between. Nothing you write here sets off a call or brings help by itself.
before-private = What you keep private, nobody reads.
before-yes = Nothing starts without your yes. A no is an ordinary answer.
before-fails = A program can fail. What matters most, say in the session as well.
before-call = If something cannot wait, call someone, or open your card.
# $titles (String) - the names of agreements
slot-left = Not looked at last time: { $titles }
# $works (String) - names of work, each with how often
slot-since = Since last time: { $works }
# $works (String) - names of work, each with how often
slot-undone = Had to wait: { $works }
# $title (String) - name of an agreement
slot-title = “{ $title }”
# $title (String) - name of an agreement
# $times (String) - how often, in words
slot-work = { $title } { $times }
# $part (String) - morning, midday, evening, night or any
# $title (String) - name of an agreement
# $times (String) - how often, in words
slot-mostly = { $part ->
    [morning] { $title } { $times } (mostly in the morning)
    [midday] { $title } { $times } (mostly around midday)
    [evening] { $title } { $times } (mostly in the evening)
    [night] { $title } { $times } (mostly at night)
   *[any] { $title } { $times }
}
# $count (Number) - how many more pieces of work, two or more
slot-more = { $count } more
slot-open = Open the session
