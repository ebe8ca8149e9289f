yes-word = Yes
no-word = No
# $n (String) - the rating, as the language writes it
of-ten-number = { $n } of 10
# $n (String) - the rating, as the language writes it
of-hundred-number = { $n } of 100
# $timing (String) - momentary, same-day, later or reconstructed
timing-words = { $timing ->
    [momentary] written right away
    [same-day] written the same day
    [later] written later
   *[reconstructed] from memory
}
timing-imported = brought in from a file
# $outcome (String) - planned, done, partly, not-this-time or not-for-me; stands alone on a small tag
outcome-words = { $outcome ->
    [planned] planned
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
# $woke (String) - a time of day
# $up (String) - a time of day
night-up = You woke at { $woke } and got up at { $up }? Perhaps one of the two is a slip. If it was like that, save once more
# $bed (String) - a time of day
# $tried (String) - a time of day
night-tried = You lay down at { $bed } and settled to sleep at { $tried }? Perhaps one of the two is a slip. If it was like that, save once more
# $bed (String) - a time of day
# $up (String) - a time of day
night-long = From { $bed } to { $up } is more than 20 hours. Perhaps one of the times is a slip. If it was like that, save once more
# $up (String) - a time of day
night-none = You lay down and got up, both at { $up }? If it was like that, save once more
night-which = Which night?
# $from (String) - the day of the month it began on
# $to (String) - the day of the month it ended on
night-last = Last night, { $from } to { $to }
# $from (String) - the day of the month it began on
# $to (String) - the day of the month it ended on
night-before = The night before, { $from } to { $to }
night-paper = The night before this day:
night-other = Another night
night-day = On which day did you get up?
night-no-day = Choose the day you got up
night-empty = Answer at least one of these
night-awake = That is more time awake than there was night. A rough guess is enough; if it was like that, save once more

when-legend = When was it?
when-written = When did you write it?
when-written-other = Written at another time?
when-now = Just now
when-today = Earlier today
when-other = Another time
when-time = About what time?
when-day = Which day, and about what time?
when-memory = From memory
when-memory-help = Just as welcome.
when-paper = Day and hour:
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
    [one] Once is enough. If you write again, wait one to three days in between.
    [2] Two sittings are a good start. Wait one to three days in between.
   *[other] { $visits } sittings are a good start. Wait one to three days in between.
}
do-optional = Answer what you like. The rest can stay open.
# $when (String) - day and time in words
do-kept = Kept: { $when }
do-draft-saved = Kept
do-draft-unsaved = Not kept yet. Leave this page open until there is a connection.
do-draft-out = Not kept yet: you are signed out.
# Above a page that opens something begun before.
do-begun = What was begun
do-others = More than one was begun here. All of them are kept, and this is the newest.
# $when (String) - day and time in words
do-other = Go on with another: { $when }
do-anew = Begin a new one
do-other-terms = Something was changed in what you agreed after this was begun. It keeps the questions it had.
do-ended = This work has ended. What was begun before can still be finished and saved.
do-goes-on = This is saved already, and you wrote more since. When you save, it is added; what was there stays too.
do-goes-on-entry = Look at what is saved
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

went-title = Not today, or only in part? One tap is enough, and there is nothing to explain.
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
why-leave = That is all for now

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
entry-read-text = Read it
entry-whole = All of it
entry-earlier = What it said before
entry-earlier-none = Only the moment.
# $when (String) - day and time in words
entry-written = Written: { $when }
# $when (String) - day and time in words
entry-read = Your therapist has read it: { $when }.
entry-read-help = What was read can be shared further, but no longer taken back.
entry-share-save = Keep who sees it
entry-share-fold = Change who sees it
# $sharing (String) - private, summary or shared
entry-saved = { $sharing ->
    [private] Saved. Only you see it.
    [summary] Saved. Your therapist can read when it was, and the line you share.
   *[shared] Saved. Your therapist can read it.
}
# $when (String) - when it is read, as agreed
entry-saved-when = Saved. Your therapist can read it, { $when }.
entry-today = Back to today
entry-saved-apart = Saved as an entry of its own: the first one says something else, to somebody else.
entry-amended = Added. What you wrote before is kept too.
entry-shared = It is shared as you chose.
entry-taken-back = Taken back. Nobody had read it.
entry-read-already = It has already been read, so it stays as it was.
amend-text = Add something, or put it right. What you wrote before is kept too.

import-goal = To have what was kept before in one place
import-why = So that we can look at it together
import-what = A diary kept before, brought in with its own dates. Nothing new needs to be written.

# $count (Number) - how many taps
# $first (String) - the first rating, 0 to 100
# $highest (String) - the highest rating
# $last (String) - the last rating
# $minutes (String) - from the first tap to the last, with its unit
series-words = { $count ->
    [one] { $first } of 100
   *[other] { $first } at first, { $highest } at most, { $last } at the end ({ $count } taps in { $minutes })
}
problem-not-a-series = Write numbers from 0 to 100 with spaces between, for example 60 70 40

plan-keep = Keep this as a plan
plan-later = Later? Plan it
plan-keep-help = The rest is asked when you have tried it.
plan-at = When will you do it?
plan-at-help = Only if it helps. A plan without a time is a plan too.
plan-no-time = Choose a day and time within the next year, or leave it open
plan-was = The plan
plan-how = How did it go?
plan-went = Tell how it went
plan-change = Change it
plan-change-text = Change what you have planned, or when. It has happened already?
# $outcome (String) - done, partly or not-this-time; one of three to choose from
plan-outcome = { $outcome ->
    [partly] Partly
    [not-this-time] Not this time
   *[done] I did it
}
# $when (String) - day and time in words
plan-for = Planned for { $when }
before-title = Before
during-title = Now
after-title = Afterwards
step-which = Which step is it?
step-none = None of these
step-gone = This step is no longer there. Choose another, or none
step-ladder = All steps
# $text (String) - a step of a ladder, in own words
# $rated (Number) - what was expected, 0 to 100
entry-step-rated = { $text } (expected { $rated } of 100)
series-tap = How strong is it now, from 0 to 100?
series-now = I am in it now
series-undo = Take the last one back
series-close = Back to the page
series-none = Nothing tapped yet
# Both marks stay as they are: the page fills them in.
# $rated (String) - the last rating
# $minutes (String) - minutes since the first
series-last = Last: { $rated }, after { $minutes } min
series-hint = One tap whenever it changes.
series-help = Without taps: write the numbers in order, with spaces.
pacer-legend = How do you want to breathe?
pacer-more = Rhythm, length and sound
pacer-own = My own counts
pacer-count-in = In, seconds
pacer-count-hold = Hold
pacer-count-out = Out, seconds
pacer-count-rest = Rest
pacer-minutes = How long
# $minutes (Number)
pacer-min = { $minutes } min
pacer-sound = A soft sound
pacer-buzz = A light vibration
pacer-say = Say each phase to a screen reader
pacer-in = Breathe in
pacer-hold = Hold
pacer-out = Breathe out
pacer-start = Begin
pacer-pause = Pause
pacer-resume = Go on
pacer-end = End here
# $n (String) - minutes left
pacer-left = { $n } min left
pacer-last = Last breath
# $n (String) - minutes done
pacer-done = That was { $n } min. Well enough.
# $inward (Number) - seconds
# $held (Number) - seconds
# $outward (Number) - seconds
# $rest (Number) - seconds
pacer-how = In for { $inward } seconds, hold { $held }, out for { $outward }, rest { $rest }. A 0 is left out. Stop whenever it does not feel right.
script-back = A line back
script-next = Next line
script-all = Show all lines
script-speak = Let this device read it aloud
script-length = How slowly
script-shorter = A little faster
script-written = As written
script-longer = More slowly
reading-part = Which part
reading-find = Where to get it
reading-keep = Keep in mind
done-planned = Kept as a plan. It waits here, without a clock.

sums-title = What it comes to
# $count (Number) - how many entries say both
# $before (String) - the number before, the middle one of several
# $after (String) - the number after
# $lower (Number) - in how many it was lower after
# $higher (Number) - in how many it was higher after
sum-change = { $count ->
    [one] { $before } before, { $after } after
   *[other] { $before } before, { $after } after, in the middle of { $count } times (lower { $lower }, higher { $higher })
}
# The same for therapists, in the field's own terms.
# $count (Number) - how many entries say both
# $before (String) - the median before
# $after (String) - the median after
# $lower (Number) - how often it was lower after
# $higher (Number) - how often it was higher after
sum-change-desk = { $count ->
    [one] { $before } before, { $after } after (n = 1)
   *[other] { $before } before, { $after } after (medians, n = { $count }; lower in { $lower }, higher in { $higher })
}
# $count (Number) - how many numbers
# $low (String) - the lowest
# $high (String) - the highest
# $middle (String) - the middle one
sum-spread = { $count ->
    [one] { $middle }
   *[other] { $low } to { $high }, in the middle { $middle } ({ $count } times)
}
# $count (Number) - how many numbers
# $middle (String) - the median
# $low (String) - the lowest
# $high (String) - the highest
sum-spread-desk = { $count ->
    [one] { $middle } (n = 1)
   *[other] Median { $middle }, from { $low } to { $high } (n = { $count })
}
# $count (Number) - how many more answers, one or more
sum-more = { $count ->
    [one] One more
   *[other] { $count } more
}
# $least (String) - from which rating on an urge is called strong
sum-apart-label = Strong urges ({ $least } or more)
# $strong (Number) - how many strong urges
# $kept (Number) - how many of them were not acted on
sum-apart = { $strong ->
    [one] One. Not acted on: { $kept }
   *[other] { $strong }. Not acted on: { $kept }
}
# $strong (Number) - how many strong urges
# $kept (Number) - how many of them were not acted on
sum-apart-desk = { $strong ->
    [one] One strong urge; not acted on: { $kept }
   *[other] { $strong } strong urges, { $kept } of them not acted on
}
# $count (Number) - how many plans and things done
sum-planned = { $count ->
    [one] One thing
   *[other] { $count } things
}
# $count (Number)
sum-planned-done = { $count ->
    [one] one done
   *[other] { $count } done
}
# $count (Number)
sum-planned-partly = { $count ->
    [one] one partly
   *[other] { $count } partly
}
# $count (Number)
sum-planned-not = { $count ->
    [one] one not this time
   *[other] { $count } not this time
}
# $count (Number)
sum-planned-open = { $count ->
    [one] one still planned
   *[other] { $count } still planned
}
sum-day = Day
sum-done = Done
# Heads of small tables.
sum-before = Before
sum-after = After
sum-times = Times
sum-matters = Matters
sum-lived = Lived
sum-apart-by = Distance
sum-older = With what was written before last time.
sum-gap-label = What matters, and what was lived
# $importance (String) - 0 to 10
# $lived (String) - 0 to 10
sum-gap = It matters { $importance } of 10; lived { $lived } of 10 lately
sum-nights-label = Nights
# $count (Number) - how many nights
# $asleep (String) - hours and minutes
# $bed (String) - hours and minutes
# $efficiency (String) - 0 to 100
sum-nights = { $count ->
    [one] Asleep { $asleep } of { $bed } in bed ({ $efficiency } %)
   *[other] In the middle of { $count } nights: asleep { $asleep } of { $bed } in bed ({ $efficiency } %)
}
# $count (Number) - how many nights
# $asleep (String) - hours and minutes
# $bed (String) - hours and minutes
# $efficiency (String) - 0 to 100
sum-nights-desk = { $count ->
    [one] { $asleep } asleep, { $bed } in bed, efficiency { $efficiency } %
   *[other] Medians of { $count } nights: { $asleep } asleep, { $bed } in bed, efficiency { $efficiency } %
}
# $count (Number) - how many nights
sum-nights-unclear = { $count ->
    [one] One night has times that do not fit together.
   *[other] { $count } nights have times that do not fit together.
}
# $part (String) - a column of the table of nights
sum-sleep = { $part ->
    [night] Night
    [bed] In bed
    [asleep] Asleep
    [latency] Until asleep
    [awake] Awake in between
    [efficiency] Efficiency
   *[midpoint] Midpoint
}
# $part (String) - a column of the table of nights
sum-sleep-desk = { $part ->
    [night] Night
    [bed] In bed
    [asleep] Asleep
    [latency] Latency
    [awake] Awake after onset
    [efficiency] Efficiency
   *[midpoint] Midpoint
}
# $number (String) - 0 to 100
sum-percent = { $number } %
sum-sleep-formula = Asleep = from trying to sleep to the last waking, less the time until asleep and the time awake in between. Efficiency = 100 × asleep ÷ in bed. From what was written down, which differs from what a sleep laboratory measures.

do-waiting = No network just now. Keep this page open: it is sent by itself as soon as there is one.
