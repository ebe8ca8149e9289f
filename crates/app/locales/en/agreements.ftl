# $most (Number) - the most characters
too-long = This can have at most { $most } characters
not-a-date = Write a whole date: day, month and year
# $year (String) - this year
day-by-slip = Have another look at the year; it is { $year } now
day-over = This day is over. Leave it empty, or choose a later one
# $least (Number) - smallest number
# $most (Number) - largest number
times-between = Choose a number from { $least } to { $most }
not-a-number = Write a whole number, for example 3
not-ten = Choose a number from 0 to 10
you = You
note-label = What do you want to note?
# $kind (String) - self-record or writing
kind-name = { $kind ->
    [self-record] Self-record
    [writing] Writing
    [reading] Reading and film
    [relaxation] Breathing and relaxation
    [assertive] Speaking up
    [exposure] Exposure
    [planning] Activity planning
    [thought-work] Thoughts and experiments
    [sleep] Sleep
    [diary-card] Diary card
    [values] Values and action
    [problems] Problems and worries
    [noticing] Noticing what is good
   *[keeping-up] Keeping it up
}
# $school (String) - one of the schools
school-name = { $school ->
    [cbt] CBT
    [ba] Behavioural activation
    [exposure] Exposure
    [act] ACT
    [dbt] DBT
    [sleep] Sleep
    [reflective] Reflective
    [systemic] Systemic
   *[general] General
}
# $state (String) - draft, proposed, agreed, active, resting, declined or finished
state-name = { $state ->
    [draft] draft
    [proposed] proposed
    [agreed] agreed
    [active] under way
    [resting] resting
    [declined] not for now
   *[finished] finished
}
state-change = change proposed
# $name (String) - whose answer it waits for
state-waits = waits for { $name }
# $part (String) - one part of the terms; both sides read it
part-label = { $part ->
    [title] Name
    [goal] What it is for
    [why] Why
    [what] What
    [when] When and where
    [rhythm] How often
    [amount] How much
    [smallest] The smallest version that counts
    [obstacles] What may get in the way
    [coping] And what then
    [importance] Importance
    [confidence] Confidence
    [difficulty] Difficulty expected
    [sharing] Who sees what is written
    [read_when] When it is read
    [starts] From
    [ends] Until
    [review] When we look at it
    [stop_rule] When it is better to stop
    [guide] What goes with it
   *[form] What is asked each time
}
# $rating (Number) - 0 to 10
of-ten = { $rating } of 10
# $sharing (String) - private, summary or shared; both sides read it
sharing-term = { $sharing ->
    [private] Private: nothing is read unless it is shared, one by one
    [summary] A summary: one line about each can be read, the rest stays private
   *[shared] Shared: all of it can be read, except what is marked private
}
rhythm-event = Whenever it happens
rhythm-free = Whenever it suits
# $part (String) - a part of the day in words
rhythm-daily-at = Every day, { $part }
# $times (Number) - how often
rhythm-daily = { $times ->
    [one] Once a day
    [2] Twice a day
   *[other] { $times } times a day
}
# $times (Number) - how often
rhythm-weekly = { $times ->
    [one] Once a week
    [2] Twice a week
   *[other] { $times } times a week
}
# $days (Number) - 2 and up
rhythm-every = { $days ->
    [2] Every other day
    [7] Every seven days
   *[other] Every { $days } days
}
# $part (String) - morning, midday, evening or night
day-part = { $part ->
    [morning] in the morning
    [midday] around midday
    [evening] in the evening
   *[night] at night
}
read-when-default = before each session
generalise-when = If I am somewhere else or with other people, then …
nobody-watches = Nobody reads this the moment you write it. If something cannot wait, call someone you trust, or open your card.
# $when (String) - when it is read, as we say it ourselves
nobody-watches-read = Nobody reads this the moment you write it. If something cannot wait, call someone you trust, or open your card. It is read { $when }.
# $when (String) - when it is read, in somebody’s own words
nobody-watches-own = Nobody reads this the moment you write it. If something cannot wait, call someone you trust, or open your card. Read: { $when }
# $name (String) - name of the client
nobody-watches-desk = { $name } reads here that nobody watches the entries as they come, and whom to call.
# $name (String) - name of the client
# $when (String) - when it is read
nobody-watches-desk-read = { $name } reads here that nobody watches the entries as they come, and whom to call. What you said about reading them: { $when }.

choose = Choose something
# $name (String) - name of the client
choose-text = For { $name }, in the words { $name } will read. Nothing goes out yet: first you make it fit.
choose-text-client = Take something that is ready, or begin with your own words. Nothing starts yet: first you make it fit.
choose-light = Just notice…
choose-light-text = One line, nothing to fill in: an invitation to look out for something.
choose-light-link = Write the line
choose-own-text = Say what, why and what it is for. Everything else can stay open.
choose-own-link = Begin with an empty page
choose-library = Ready to use
choose-search = Search
choose-search-label = Search in what is ready to use
choose-search-example = worry, sleep, anger…
choose-filter = Filter
choose-small = Small to begin with
choose-school = School
choose-purpose = What it is for now
# $phase (String) - baseline, practice, generalise or maintain
choose-purpose-name = { $phase ->
    [baseline] Seeing how things are
    [generalise] Using it elsewhere
    [maintain] Keeping it up
   *[practice] Practising
}
choose-all = All
choose-fav = Favourites
choose-fav-one = Favourite
# $count (Number) - how many were found
choose-found = { $count ->
    [one] One activity
   *[other] { $count } activities
}
choose-none = Nothing fits
choose-none-text = Try another word or fewer filters. Or begin with an empty page.
choose-clear = Show everything
choose-show = Show
# $minutes (Number) - how long one entry takes
choose-minutes = { $minutes } min
choose-own = In your own words

change-terms = Change something
# $name (String) - name of the client
propose-text = Nothing starts before { $name } says yes. { $name } can also change it, ask, or say no.
propose-text-client = It goes to your therapist. Nothing starts before both of you say yes.
propose-text-own = You can begin it at once, or suggest it first.
propose-cautions = Good to know before you propose it
# $count (Number) - how many more
propose-cautions-more = { $count ->
    [one] One more
   *[other] { $count } more
}
propose-more-light = A name, why, and how often
propose-more-when = When, how much, and what may get in the way
propose-more-rate = Importance, confidence, difficulty
propose-more-form = What is asked each time
propose-more-sharing = Who sees what is written
propose-more-days = From when, until when, and when to stop
term-title = What is it called?
term-title-help = A few words you will both recognise.
title-missing = Give it a name
term-what = What exactly?
term-what-help = So clear that anyone would know when it is done.
term-what-light = Just notice…
term-what-light-help = One line is enough, for example: a moment in which it was a little lighter.
what-missing = Say what it is
term-why = Why, in your own words?
term-why-help = What would be different for you?
# $name (String) - name of the client
term-why-theirs = Why, in { $name }’s own words?
# $name (String) - name of the client
term-why-theirs-help = As far as you have heard them. { $name } can say it better.
why-missing = Say why, in a few words
term-goal = What is it for?
term-goal-help = The goal it serves, or the problem it looks at.
goal-missing = Say what it is for
term-rhythm = How often?
# $rhythm (String) - event, free, daily, times-a-week or every-n-days
rhythm-choice = { $rhythm ->
    [event] whenever it happens
    [free] whenever it suits
    [daily] … times a day
    [times-a-week] … times a week
   *[every-n-days] every … days
}
term-times = How many times, or every how many days?
term-at = What time of day?
term-at-help = For something done once a day.
term-at-any = any time
term-when = When and where?
term-when-help = As an if-then, for example: if I have had breakfast, then I go once round the park.
term-amount = How much, or how long?
term-amount-help = For example: ten minutes, or one page.
term-smallest = What is the smallest version that still counts?
term-smallest-help = For a day when everything is too much. Two minutes are enough.
term-obstacles = What may get in the way?
term-coping = And what then?
term-coping-help = For example: if it rains, then I walk up and down the stairs.
# $name (String) - name of the client
term-rate-ask = Ask { $name }, and leave open what you do not know.
term-importance = How important is it to you?
# $name (String) - name of the client
term-importance-theirs = How important is it to { $name }?
term-confidence = How sure are you that you will do it like this?
# $name (String) - name of the client
term-confidence-theirs = How sure is { $name } of doing it like this?
term-difficulty = How hard will it be?
ends-not = not at all
ends-very = very
ends-sure = completely
ends-easy = easy
ends-hard = very hard
term-step = Up to which step?
term-step-help = It can grow: begin small, and take the next step in when the first has become easy. Its questions are ticked when you go on.
term-step-ticked = The questions of the step you chose are ticked now. Have a look at them and send it again.
# $step (Number) - 1 is the first
term-step-name = Step { $step }
term-fields = What is asked each time?
term-sharing = Who sees what is written?
# $sharing (String) - private, summary or shared
sharing-choice = { $sharing ->
    [private] Private
    [summary] A summary
   *[shared] Shared
}
# $sharing (String) - private, summary or shared
sharing-choice-help = { $sharing ->
    [private] Only the one who writes it sees it, and can share a single one later.
    [summary] One line about each can be read. The rest stays private.
   *[shared] All of it can be read, except what is marked private.
}
term-read-when = When is it read?
term-read-when-help = So that nobody waits for an answer that does not come.
term-starts = From which day?
term-ends = Until which day?
ends-before-start = This day is before the first one
term-review = When do the two of you look at it?
term-stop-rule = When is it better to stop?
term-stop-rule-help = For example: if it gets heavier three days in a row, I stop and we talk about it.
# $name (String) - name of the client
propose-to = Propose it to { $name }
propose-suggest = Suggest this
propose-back = Propose it like this
propose-start = Begin it now
propose-draft = Keep as a draft
propose-activity-gone = This activity was taken out of the library while you were writing, and its questions with it. Your words are all here. Sent like this it asks for one free note; or go back and choose another activity.
newer-title = Something changed while you were writing
newer-text = Nothing has been sent yet. What you left as it was now says what is new; what you changed is still as you wrote it. Look through it and send it again if it fits.
newer-text-mine = Nothing has been sent yet. What is there by now differs from what you wrote; your words are all here. Look through them and send them again if they fit.
newer-before = When you opened this page
newer-after = Now
newer-mine = As you wrote it
newer-look = See how it stands (opens beside this page)
# $rating (Number) - 0 to 6, how sure
smaller-not-sure = Confidence is { $rating } of 10. Under seven, it often helps to begin smaller.
# $rating (Number) - 8 to 10, how hard
smaller-difficult = Expected difficulty is { $rating } of 10. Over seven, it often helps to begin smaller.
# $name (String) - who made the terms
# $rated (String) - a rating, as the language writes it
guess-of = { $name }’s guess: { $rated }
# $rated (String) - a rating, as the language writes it
guess-mine = Your guess: { $rated }
smaller-offer = A smaller version may be the better start. It counts just as much.
smaller-make = Make it smaller
smaller-find = Find a smaller version
smaller-anyway = Propose it as it is

show-waits = waits for you
show-light = just notice
show-answer = What do you say?
show-answer-text = Say yes, change it, ask, or say no. Nothing starts without your yes.
show-answer-text-standing = Say yes, change it, ask, or say no. Until then, what you agreed before goes on.
show-sure = How sure are you that you will do it like this? (if you like)
show-sure-help = A low number is just as welcome: then a smaller start can be found.
show-yes = Yes, let us do this
show-change = Change something
show-no = No, not this
show-no-standing = No, leave it as it was
show-no-why = Add why not (if you like)
show-no-reason = What speaks against it?
show-reconsider = Take my no back
answer-newer = Something changed before your answer arrived, so it was not sent. Look at how it stands now, and answer that. You had written:
# $name (String) - name of the client
show-sent = { $name } has it now. Nothing starts before { $name } says yes.
show-sent-client = Your therapist has it now. Nothing starts before both of you say yes.
# $name (String) - name of the client
show-sent-standing = { $name } has the change now. Until there is a yes, what you agreed before goes on.
show-sent-standing-client = Your therapist has the change now. Until there is a yes, what you agreed before goes on.
show-sent-title = On its way
show-take-back = Take it back
# $day (String) - the day in words
# $names (String) - the client and the therapists
# $version (Number) - 1 is the first
show-on-paper = Agreed on { $day } · { $names } · version { $version }
show-differences = What would change
show-all = All of it, as it would be
diff-before = Until now
diff-after = New
diff-nothing = Nothing written
# $version (Number) - 1 is the first
diff-version = Version { $version }
show-do = Do it now
show-do-light = Write it down
show-entries = What I wrote
show-entries-theirs = What was written
pace-title = From here
pace-text = Both of you can change it, let it rest or finish it at any time.
pace-text-draft = Only you see this draft.
pace-text-ended = It can be taken up again whenever you like.
pace-start = Begin it now
pace-rest = Let it rest
pace-resume = Go on with it
pace-finish = Finish it
pace-draft = Go on with the draft
pace-again = Propose it again
pace-pause = Let it rest, or finish it
pace-reason = Why (if you like)
show-history = How it came about
show-difference = See the difference
ask-title = Questions about it
ask-open = Ask something
ask-answer = Answer
ask-label = Your question or remark
ask-label-answer = Your answer
# $name (String) - name of the client
ask-help = This is not a chat: it is read when { $name } next opens this page.
ask-help-client = This is not a chat: it is read when your therapist next opens this page.
ask-send = Send
ask-empty = Write something first
# $deed (String) - what was done
turn-mine = { $deed ->
    [proposed] You proposed it
    [changed] You proposed a change
    [accepted] You said yes
    [declined] You said no
    [reconsidered] You took your no back
    [taken-back] You took it back
    [started] You began it
    [rested] You let it rest
    [resumed] You went on with it
   *[finished] You finished it
}
# $deed (String) - what was done
# $name (String) - who did it
turn-theirs = { $deed ->
    [proposed] { $name } proposed it
    [changed] { $name } proposed a change
    [accepted] { $name } said yes
    [declined] { $name } said no
    [reconsidered] { $name } took that no back
    [taken-back] { $name } took it back
    [started] { $name } began it
    [rested] { $name } let it rest
    [resumed] { $name } went on with it
   *[finished] { $name } finished it
}
done-proposed = Sent. Nothing changes before there is a yes.
done-kept = Kept as a draft. Only you see it.
done-agreed = Agreed. It stands here for both of you.
done-declined = Your no is noted, and that is fine.
done-taken-back = Taken back.
done-reconsidered = Your no is taken back. It waits here for your answer again.
# $name (String) - name of the client
done-asked = Sent. It is read when { $name } next opens this page.
done-asked-client = Sent. It is read when your therapist next opens this page.
done-started = It has begun.
done-rested = It rests. You can go on whenever you like.
done-resumed = It goes on.
done-finished = Finished. What was written stays.

mine-text = What you have agreed, and what waits for your answer.
mine-text-lead = What you have agreed, and what waits for your answer. Something of your own you can begin at once.
mine-waiting = Waits for you
mine-standing = Now
mine-resting = Resting
# $count (Number) - how many have ended
mine-ended = { $count ->
    [one] One that has ended
   *[other] { $count } that have ended
}
mine-begun = begun by you
mine-none = Nothing agreed yet
mine-none-text = When something is proposed, it waits here for your yes.
mine-propose = Suggest something

# $minutes (Number) - how long
guide-pacer = { $minutes ->
    [one] A breathing guide, for about a minute
   *[other] A breathing guide, for about { $minutes } minutes
}
# $pattern (String) - the name of a way to breathe, in the client's language
guide-pacer-first = To begin with: { $pattern }
# $patterns (String) - names of ways to breathe
guide-pacer-more = Also to choose from: { $patterns }
# $text (String) - a book, a film, a recording
guide-reading-work = To read, watch or hear: { $text }
# $text (String) - a chapter, pages, a scene
guide-reading-part = Which part: { $text }
# $text (String) - in plain words
guide-reading-find = Where to get it: { $text }
# $minutes (Number) - how long
guide-timer = { $minutes ->
    [one] A timer of one minute
   *[other] A timer of { $minutes } minutes
}
# $minutes (Number) - about how long it takes
guide-script = { $minutes ->
    [one] A text that leads through it, about a minute
   *[other] A text that leads through it, about { $minutes } minutes
}
guide-ladder = A ladder of steps, made together
# $most (Number) - the most minutes
guide-minutes-wrong = Write how many minutes, from 1 to { $most }
guide-minutes = How many minutes
guide-pattern = Which rhythm to begin with
guide-patterns = Which rhythms go with it
# $name (String) - name of the client
guide-patterns-help = { $name } sees only those that are ticked here, and the one to begin with.
guide-patterns-mine = You see only those that are ticked here, and the one to begin with.
guide-held = With the breath held: not with heart or lung problems, in pregnancy or with panic. Talk about it first.
guide-held-mine = With the breath held: only if you have talked about it with your therapist.
guide-work = What to read, watch or hear
guide-work-help = Title and author, as one would look for it.
guide-part = Which part
guide-part-help = A chapter, pages, a scene, from minute to minute.
guide-find = Where to get it
guide-find-help = In plain words: the library, my shelf, a copy from the session. No links needed.
propose-about = All about this activity (opens beside this page)
propose-more-guide = What goes with it

show-ladder = Steps
