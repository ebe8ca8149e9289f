yes-word = Yes
no-word = No
# $n (String) - the rating, as the language writes it
of-ten-number = { $n } of 10
# $n (String) - the rating, as the language writes it
of-hundred-number = { $n } of 100
# $timing (String) - momentary, same-day, later or reconstructed
timing-words = { $timing ->
    [momentary] written at once
    [same-day] written the same day
    [later] written later
   *[reconstructed] from memory
}
timing-imported = brought in from a file
# $outcome (String) - done, partly, not-this-time or not-for-me; stands alone on a small tag
outcome-words = { $outcome ->
    [partly] partly
    [not-this-time] not this time
    [not-for-me] not for me
   *[done] done
}
# $barrier (String) - one of the barriers; stands alone, both sides read it
barrier-words = { $barrier ->
    [too-hard] Too hard
    [unclear] Not clear how
    [no-point] Could not see the point
    [no-time] No time
    [forgot] It slipped my mind
    [energy] No energy
    [afraid] Afraid of it
    [no-privacy] Not alone enough
    [imposed] Not really my idea
    [better-already] Better already
   *[other] Something else
}
# $sharing (String) - private, summary or shared; goes on after “It is”, and stands alone on a small tag
sharing-words = { $sharing ->
    [private] private
    [summary] shared as a summary
   *[shared] shared
}

# $label (String) - the field's label
problem-missing = This one is needed: { $label }
problem-not-whole = Write a whole number, without decimals
# $least (String) - the smallest number, as the language writes it
problem-too-small = Write a number that is { $least } or more
# $most (String) - the biggest number, as the language writes it
problem-too-big = Write a number that is { $most } or less
# $most (Number) - the most words
problem-too-many = This can hold at most { $most } words
problem-not-a-time = Write a time of day, for example 16:20

when-legend = When was it?
when-written = When did you write it?
when-written-other = Written at another time?
when-now = Just now
when-today = Earlier today
when-other = Another time
when-time = About what time?
when-day = Which day, and about what time?
when-memory = From memory
when-memory-help = Just as welcome. It is only drawn differently.
when-no-time = Write about what time it was, for example 16:20
when-no-day = Choose the day, and about what time it was
when-not-yet = This moment is still to come. Choose an earlier one

field-needed = (this one is needed)
field-many = (as many as you like)
field-minutes = in minutes
field-hundred = From 0 to 100
# $low (String) - what 0 stands for
# $high (String) - what 100 stands for
field-hundred-ends = 0 is { $low }, 100 is { $high }
field-slider = The same, as a slider
# $list (String) - people, places or emotions
field-another = { $list ->
    [people] someone else…
    [places] somewhere else…
   *[emotions] something else…
}

do-more = More about this
do-smallest = The smallest version that counts
# $rule (String) - in the words the two of them agreed on
do-stop = When it is better to stop: { $rule }
do-prompts = Questions that may help
# $visits (Number) - how many visits are suggested
do-visits = { $visits ->
    [one] Once is enough. If you write again, leave one to three days in between.
   *[other] { $visits } visits are a good start. Leave one to three days between them.
}
do-optional = Answer what you like. The rest can stay open.
# $when (String) - day and time in words
do-kept = Kept: { $when }
do-draft-saved = Kept. Only you see it.
do-draft-unsaved = Not kept yet. Leave this page open until there is a connection.
do-later = Keep it for later
do-enough = Enough for today
do-sharing = Who sees this one?
do-sharing-private = Only me
do-sharing-private-help = You can share it later.
do-sharing-summary = A summary
do-sharing-summary-help = When it was, and the one line for sharing if you write one. Nothing else.
do-sharing-shared = My therapist, all of it

# $minutes (Number) - length of the timer
timer-text = { $minutes ->
    [one] About a minute is enough.
   *[other] About { $minutes } minutes are enough.
}
# $minutes (Number) - length of the timer
timer-start = { $minutes ->
    [one] One quiet minute
   *[other] { $minutes } quiet minutes
}
# $minutes (String) - how many are left, two or more
timer-left = { $minutes } minutes left
timer-last = One minute left
timer-end = The time is up. Finish whenever it suits you.
timer-pause = Pause
timer-go-on = Go on
timer-hide = Hide it
timer-show = Show the timer

went-title = Did it go another way?
went-text = One tap is enough. There is nothing to explain.
went-partly = Partly
went-not-this-time = Not this time
went-not-for-me = Not for me

# $outcome (String) - partly, not-this-time or not-for-me
why-title = { $outcome ->
    [partly] Noted: partly
    [not-for-me] Noted: not for you
   *[not-this-time] Noted: not this time
}
# $title (String) - name of the piece of work
why-text = “{ $title }”: that is good to know, and it is enough. Everything below is only if you like.
why-smallest = The smallest version counts just as much
why-smallest-do = Do the smallest version
why-change-title = It can change
why-change-text = What you agreed can be smaller, or different, or stop. You can say so here, or in the next session.
why-change = Change something about it
why-barrier = What got in the way?
why-words = Anything you would like to say about it?
why-leave = Leave it at that

# $name (String) - name of the client
entries-of = Entries of { $name }
entries-mine = What I notice
entries-filter = Show only
entries-all = Show everything
entries-none = Nothing here yet
entries-none-text = What you note or write stands here, newest first.
entries-none-go = What is open today
# $name (String) - name of the client
entries-none-of = What { $name } notes and shares stands here, newest first.
entries-older = Older ones
strip-label = The last four weeks, day by day
# $entries (Number) - how many entries
# $day (String) - the day in words
strip-day = { $entries ->
    [0] { $day }: none
    [one] { $day }: one entry
   *[other] { $day }: { $entries } entries
}
# $entries (Number) - how many entries
# $day (String) - the day in words
strip-day-late = { $entries ->
    [one] { $day }: one entry, written later
   *[other] { $day }: { $entries } entries, not all of them written the same day
}
legend-once = written the same day
legend-late = with one written later

entry-back = Back to the entry
entry-agreement = What we agreed
entry-barrier = What got in the way
entry-own-words = In own words
entry-bare = Only the moment so far. That is enough; details can follow, or not.
entry-changed = added to later
entry-add = Add something
# $when (String) - day and time in words
entry-add-to = Add something: { $when }
entry-read-text = Read it
entry-earlier = What it said before
entry-earlier-none = Only the moment.
# $when (String) - day and time in words
entry-written = Written: { $when }
# $when (String) - day and time in words
entry-read = Your therapist has read it: { $when }.
entry-read-help = What was read can be shared further, but no longer taken back.
entry-share-save = Keep it like this
# $sharing (String) - private, shared as a summary, or shared
entry-saved = Saved. It is { $sharing }.
entry-amended = Added. What you wrote before is kept too.
entry-shared = It is shared as you chose.
entry-taken-back = Taken back. Nobody had read it.
entry-read-already = It has already been read, so it stays as it was.
amend-text = Add something, or put it right. What you wrote before is kept too.

import-goal = To have what was kept before in one place
import-why = So that we can look at it together
import-what = A diary kept before, brought in with its own dates. Nothing new needs to be written.
