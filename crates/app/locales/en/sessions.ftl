session-coming = Coming up
session-none = No session is planned
session-none-text = Plan the next one, or start one now.
session-change = Move or cancel
session-start-now = Start a session now
# $time (String) - a time of day
session-start-today = Start the { $time } session now
session-start-another = Start another one
session-plan = Plan a session
session-plan-save = Plan it
session-day = Which day?
session-time = At what time?
session-minutes = How many minutes?
# $mine (String) - the therapist’s time zone
# $name (String) - name of the client
# $theirs (String) - the client’s time zone
session-zones = By your clock ({ $mine }). { $name } is in { $theirs } and reads it by the clock there.
session-too-far = Choose a day in the last year or in the next two
# $least (Number) - the fewest minutes
# $most (Number) - the most minutes
session-minutes-wrong = Write how many minutes it takes, from { $least } to { $most }
# $when (String) - day and time in words
session-move = Move the session: { $when }
session-move-save = Move it
session-cancel = Cancel it
session-cancel-text = It goes from both calendars. What the client wants to talk about waits for the next one.
session-cancel-save = Cancel this session
session-planned = Planned. It is in both calendars.
session-moved = Moved.
session-cancelled = Cancelled. What was noted for it waits for the next one.

next-title = Next session
# $names (String) - with whom
# $length (String) - how long it takes
next-with = with { $names }, { $length }
next-open = Say how it went
next-none = No day is set yet. What you write here waits until there is one.
next-topics = What I want to talk about
next-topics-none = Nothing noted yet. A word or two is enough.
next-work = What we will look at
next-work-none = Nothing is agreed at the moment, so there is nothing you need to bring.
topic-add = What would you like to talk about?
topic-help = Your therapist reads it when preparing. It comes first.
topic-save = Put it on the list
topic-empty = Write a word or two first
topic-noted = Noted. It comes first next time.
topic-remove = Take it off
topic-removed = Taken off the list.
# $times (String) - how often, in words
# $day (String) - a day in words
topic-again = { $times }, last { $day }
