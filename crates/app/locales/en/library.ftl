library-intro = Ready pieces of work, to take as they are, to change or to make yourself. A client sees one only when you propose it.
library-search = Search the library
library-search-button = Search
library-placeholder = worry, urges, loss…
library-kind = Kind
library-school = School
library-purpose = Purpose
library-all = All
library-filter = Filter
library-show = Show
library-favourites = Favourites
library-favourite = Favourite
# $title (String) - title of an activity
library-star = Favourite: { $title }
# $found (Number) - how many are shown
# $all (Number) - how many there are
library-found = { $found } of { $all } activities
library-nothing = Nothing fits
library-nothing-text = Try another word, or one filter less.
library-nothing-liked = Favourites are the ones whose star you have pressed. Look among all of them.
library-show-all = Show all
library-ours = made here
# $count (Number) - about how many minutes one entry takes
library-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}

library-client-reads = What the client reads
library-colleagues-read = What colleagues read
# $part (String) - title, summary, why, how or smallest
library-part = { $part ->
    [title] Title
    [summary] In one sentence
    [why] Why
    [smallest] The smallest version that counts
   *[how] How
}
library-asked = What is asked
library-asks-nothing = Nothing. A tap says that it happened.
# $number (Number) - 1 is the first step
# $name (String) - what the step is called
library-step = Step { $number }: { $name }
library-required = Cannot be left open.
# $field (String) - an earlier question
# $answer (String) - its answer
library-only-if = Asked only when the answer to “{ $field }” is “{ $answer }”.
# $field (String) - an earlier question
# $least (String) - a number
library-only-from = Asked only when the answer to “{ $field }” is { $least } or more.
# $low (String) - what 0 means
# $most (Number) - 10 or 100
# $high (String) - what the highest number means
library-ends = 0 is “{ $low }”, { $most } is “{ $high }”.
# $number (String) - a number
library-at-least = At least { $number }.
# $number (String) - a number
library-at-most = At most { $number }.
# $unit (String) - what is counted or measured
library-unit = Unit: { $unit }.
# $kind (String) - a kind of field as in activity files
field-kind = { $kind ->
    [short-text] one line
    [number] number
    [count] how many times
    [rating-10] 0 to 10
    [rating-100] 0 to 100
    [choice] one of several
    [several] any of several
    [yes-no] yes or no
    [time] time of day
    [date] date
    [duration] hours and minutes
    [people] people
    [places] places
    [emotions] feelings
    [series] taps from 0 to 100
   *[long-text] text
}

library-guide = While doing it
# $minutes (Number) - length of the timer
library-timer = { $minutes ->
    [one] A quiet timer of 1 minute, for those who want one.
   *[other] A quiet timer of { $minutes } minutes, for those who want one.
}
# $count (Number) - on how many occasions
library-visits = { $count ->
    [one] Written in one go.
   *[other] Written on about { $count } occasions.
}
library-prompts = To begin with
library-purpose-by-phase = What it is for
library-rhythm = How often
library-rhythm-help = A suggestion. The two of you decide.
library-cautions = When to be careful
library-evidence = What it rests on
library-evidence-none = No study is named here.
library-problems = Found under

library-make-own = Make our own version
library-change = Change it
library-title-help = Neutral, without a diagnosis: it stands on the client’s phone.
library-smallest-help = For days on which hardly anything is possible.
library-summary-help = For the list in the library.
library-cautions-help = One per line.
# $part (String) - title, summary, why, how or smallest
library-missing = { $part ->
    [title] Write a title
    [summary] Say in one sentence what it is
    [why] Say why one would do it
    [smallest] Say what the smallest version is
   *[how] Say how it is done
}
library-text-needed = A piece of writing needs its text: add a question that takes one
library-kept = Kept. You find it in the library.
# $when (String) - day and time in words
library-changed = Last changed: { $when }.
# $title (String) - title of an activity
library-from = Made from “{ $title }”
library-remove = Remove it from the library
library-remove-text = It leaves the library for everybody who works here, with all its earlier texts. What has been agreed with clients stays as it is. This cannot be undone.
library-remove-mine-text = It leaves the library with all its earlier texts. What has been agreed with clients stays as it is. This cannot be undone.
library-remove-button = Remove it for good
library-removed = It has been removed.

library-new = Make a new one
library-import = Bring one in from a file
library-packs = Packs
library-mine = only for me
# $language (String) - name of the other language
# $title (String) - its title in that language
library-twin = The same in the other language ({ $language }): { $title }
# $language (String) - name of the other language
library-write-twin = Write it in the other language too ({ $language })
library-copy = Make a copy to change
library-file = Save it as a file
# $stage (String) - before, during or after
library-stage = { $stage ->
    [before] Asked before doing it.
    [after] Asked afterwards.
   *[during] Asked while doing it.
}
library-for-session = The answer is kept for the next session.

# $minutes (Number) - suggested length
library-pacer = { $minutes ->
    [one] A breathing guide, about 1 minute.
   *[other] A breathing guide, about { $minutes } minutes.
}
library-breaths = Ways of breathing
# $name (String) - name of a way of breathing
# $inward (Number) - seconds
# $held (Number) - seconds
# $outward (Number) - seconds
# $rest (Number) - seconds
library-breath = { $name } (in { $inward } s, hold { $held } s, out { $outward } s, rest { $rest } s)
# $minutes (Number) - about how long it takes
library-script = { $minutes ->
    [one] A text that leads through it, about 1 minute.
   *[other] A text that leads through it, about { $minutes } minutes.
}
library-script-lines = The text, line by line
# $seconds (Number) - how long the quiet after a line is
library-quiet = { $seconds ->
    [one] 1 second of quiet
   *[other] { $seconds } seconds of quiet
}
# $minutes (Number) - length of the timer
library-timer-set = { $minutes ->
    [one] A timer of 1 minute.
   *[other] A timer of { $minutes } minutes.
}
library-keep-in-mind = To keep in mind
library-reading-open = What to read, watch or hear is said when it is proposed.
# $work (String) - title and author
library-reading = What: { $work }
# $part (String) - chapter, pages or scene
library-reading-part = Which part: { $part }
# $find (String) - where to get it
library-reading-find = Where to get it: { $find }
# $count (Number) - on how many occasions
library-visits-reading = { $count ->
    [one] In one go.
   *[other] On about { $count } occasions.
}
# $rates (String) - distress or difficulty
library-ladder = { $rates ->
    [difficulty] A ladder of steps, made together; each step is rated by how hard it is expected to be.
   *[distress] A ladder of steps, made together; each step is rated by how uncomfortable it is expected to be.
}
library-ladder-ideas = Ideas for steps

library-sums = What a review sums up
# $before (String) - a question asked before
# $after (String) - a question asked afterwards
library-sum-change = “{ $before }” and “{ $after }” side by side.
# $field (String) - a question
library-sum-spread = The lowest, middle and highest of “{ $field }”.
# $field (String) - a question
library-sum-tally = How often each answer to “{ $field }”.
# $urge (String) - the question about the urge
# $least (String) - a number
# $acted (String) - the question about acting on it
library-sum-apart = How often “{ $urge }” was { $least } or more, and how often it was not acted on (“{ $acted }”).
library-sum-planned = What was planned and what came of it, day by day.
# $felt (String) - one or two questions
library-sum-planned-felt = What was planned and what came of it, day by day, with: { $felt }
library-sum-sleep = Nights: time in bed, time asleep and sleep efficiency, with the formula.
# $importance (String) - a question
# $consistency (String) - a question
library-sum-gap = “{ $importance }” beside “{ $consistency }”.
# $field (String) - a question
library-sum-words = What was written under “{ $field }”, in the client’s own words.

library-versions = Earlier texts
library-versions-text = Every text this activity has had is kept. One that is brought back becomes the newest; those between stay.
# $number (Number) - 1 is the first
# $when (String) - day and time in words
# $who (String) - a colleague’s name
library-version-by = { $number }: { $when }, { $who }
# $number (Number) - 1 is the first
# $when (String) - day and time in words
library-version-when = { $number }: { $when }
library-version-now = as it is now
library-bring-back = Bring this one back
library-brought-back = It is back as it was. What stood here before is among the earlier texts.

library-import-text = An activity somebody has handed on, or one you have saved. You see what it would become before you keep it, and it gets a key of its own.
library-import-lang = Which language is it in?
library-import-choose = Choose the file
library-import-file = The text of the file
library-import-file-help = Open the file with any text program, and copy all of it here.
library-import-missing = Put the text of the file here
# $count (Number) - how many things are wrong
library-import-wrong = { $count ->
    [one] One thing in the text needs another look
   *[other] { $count } things in the text need another look
}
# $line (Number) - number of a line
library-import-line = Line { $line }
library-import-look = Look at it
library-import-look-again = Look at it again
library-import-keep = Keep it
# $name (String) - a name out of the file
# $reason (String) - what to do about it
fault-at = “{ $name }”: { $reason }
fault-not-toml = This cannot be read. Look here, and a line further up, for a quotation mark, a bracket or a = that is missing:
fault-other-sort = Something else is meant here. Texts stand in quotation marks; numbers, true and false do not:
# $name (String) - a name out of the file
# $known (String) - the names there are
fault-unknown = “{ $name }” has no place here. Check the spelling, or take the line out. There is: { $known }
# $name (String) - a name that should be in the file
fault-missing = “{ $name }” is missing here. Add it; any activity saved as a file shows how
# $list (String) - what the word is chosen from, as in activity files
# $word (String) - the word in the file
# $all (String) - the words there are
fault-not-one-of = { $list ->
    [kind] “{ $word }” is no kind of activity. Write one of these: { $all }
    [school] “{ $word }” is no school. Write one or more of these: { $all }
    [phase] “{ $word }” is no phase. Write one of these: { $all }
    [rhythm] “{ $word }” is no rhythm. Write one of these: { $all }
    [at] “{ $word }” is no time of day. Write one of these: { $all }
    [guide] “{ $word }” is no guide. Write one of these: { $all }
    [rates] A step is not rated by “{ $word }”. Write one of these: { $all }
    [show] A review does not sum up by “{ $word }”. Write one of these: { $all }
    [stage] “{ $word }” is no time to ask. Write one of these: { $all }
   *[field] “{ $word }” is no way to answer. Write one of these: { $all }
}
# $name (String) - a name out of the file
# $most (Number) - the most characters
fault-length = “{ $name }” needs a text of 1 to { $most } characters
# $name (String) - a name out of the file
# $most (Number) - the most there can be
fault-too-many = There can be at most { $most } in “{ $name }”. Take some out, or join them
fault-key = “key” can have only small letters without accents, digits and hyphens
fault-show-if = “show_if” needs either “is” or “at_least”
# $key (String) - key of a question
fault-digest = “{ $key }” is no question of this form that can be counted so. Name another
# $name (String) - a name out of the file
# $guide (String) - a kind of guide as in activity files
# $has (String) - the names it has
fault-guide = “{ $name }” does not belong to the guide “{ $guide }”. It has: { $has }
# $name (String) - name of a way of breathing
fault-breath = “{ $name }”: breathing in and out takes 2 to 12 seconds each, holding at most 12
fault-patterns = Give 1 to 8 ways of breathing, each as { "{" } name = "4 in, 6 out", counts = [4, 0, 6, 0] { "}" }
fault-script = Give 1 to 120 lines of at most 300 characters, each with at most 300 seconds of quiet
# $key (String) - key of a question
fault-field-key = “{ $key }” cannot be a key. It begins with a small letter and has at most 40 small letters, digits and _
# $key (String) - key of a question
fault-key-twice = Two questions have the key “{ $key }”. Give one of them another
# $key (String) - key of a question
fault-options = “{ $key }” needs 2 to 30 answers to choose from, each with a label and a key of its own
# $key (String) - key of a question
# $by (String) - key of another question
fault-if = “{ $key }” depends on “{ $by }”, which is not a question further up with this answer. Name one that is

# $way (String) - new, own, copy, twin or change
builder-title = { $way ->
    [own] Our own version
    [copy] A copy to change
    [twin] In the other language
    [change] Change this activity
   *[new] A new activity
}
# $way (String) - new, own, copy, twin or change
builder-intro = { $way ->
    [own] What is in the library stays as it is; yours stands beside it. It is no place for anything about one client.
    [copy] What you begin from stays as it is. It is no place for anything about one client.
    [twin] Say the same in the other language, text by text. The questions stay the same ones, so that answers mean the same in both.
    [change] What has already been agreed with clients stays as it was agreed. Every earlier text is kept.
   *[new] It needs a title, why, how, the smallest version, a sentence for colleagues and one purpose. Everything else can stay as it is, and everything can be changed later. It is no place for anything about one client.
}
builder-begin-from = Is there one in the library that is nearly it? Open it there and make it your own: that is quicker.
builder-lang-help = The one your client reads.
builder-kind-help = A word to find it by.
builder-why-help = What this can show or bring, in two or three plain sentences.
builder-how-help = What to do, in short steps.

builder-add = Add a question
builder-label = The question
builder-answer = How it is answered
builder-options = Answers to choose from
builder-options-help = One per line. An answer that is reworded later stays the same one.
builder-low = What 0 means
builder-high = What the highest number means
builder-min = Lowest
builder-max = Highest
builder-unit = Unit
builder-help = A sentence of help, if it needs one
builder-stage-label = When it is asked
builder-stage-none = simply when it is filled in
# $stage (String) - before, during or after
builder-stage = { $stage ->
    [before] before doing it
    [after] afterwards
   *[during] while doing it
}
builder-step-label = From which step on
# $number (Number) - 1 to 9
builder-from-step = { $number ->
    [1] from the beginning
   *[other] from step { $number } on
}
builder-required = It cannot be left open
builder-required-help = Almost nothing needs this. A half answer is worth having.
builder-for-session = Keep the answer for the next session
builder-for-session-help = A question or a doubt to bring along.
builder-condition = Asked only when
builder-lost = a question that no longer stands further up
builder-always = always asked
builder-condition-none = It can depend on a question further up: one with a number, a yes or no, or answers to choose from.
builder-condition-again = Look through the questions above again
builder-more-asked = More about this question
# $number (Number) - 1 is the first question
# $label (String) - the question
builder-keyed-short = { $number }. { $label }
# $number (Number) - 1 is the first question
# $label (String) - the question
# $kind (String) - what kind of answer it takes
builder-keyed = { $number }. { $label } ({ $kind })
builder-choose = choose a question
# $label (String) - an earlier question
# $answer (String) - one of its answers
builder-if = the answer to “{ $label }” is “{ $answer }”
# $label (String) - an earlier question
builder-if-least = “{ $label }” is at least …
builder-least = At least
builder-up = Move up
builder-down = Move down
builder-double = Make a copy
builder-remove = Take it out
builder-growing = A form that grows over the weeks
builder-steps = Names of the steps
builder-steps-help = One per line, in order. Each question says from which step on it is asked.

builder-guide = What helps
builder-guide-help = Shown to the client while they are at it.
builder-guide-none = nothing besides the questions
# $guide (String) - a kind of guide as in activity files
builder-guide-name = { $guide ->
    [writing] a quiet page to write on
    [pacer] a breathing guide
    [script] a text, line by line
    [timer] a timer
    [reading] something to read, watch or hear
   *[ladder] a ladder of steps
}
builder-guide-minutes = How many minutes
builder-patterns = Ways of breathing
builder-patterns-help = One per line: a name, a bar, then seconds in, hold, out, hold. For example: 4 in, 6 out | 4 0 6 0
builder-script = The text
builder-script-help = One line each: what is said, a bar, then seconds of quiet. For example: Let your hands lie where they are. | 8
builder-work = What to read, watch or hear
builder-work-help = All three can stay open; they are filled in when it is proposed.
builder-part = Which part
builder-find = Where to get it
builder-visits = On how many occasions
builder-prompts = To keep in mind, or to begin with
builder-rates-label = What each step is rated by
# $rates (String) - distress or difficulty
builder-rates = { $rates ->
    [difficulty] how hard it is expected to be
   *[distress] how uncomfortable it is expected to be
}
builder-ideas = Ideas for steps
builder-ideas-help = One per line. None becomes a step by itself.

builder-rhythm = Suggested
builder-times = How many
builder-at = What time of day
builder-any-time = any time

builder-sums-text = The first one is the headline. How many entries there are is said without it.
builder-show-label = What to sum up
builder-show-add = Add this
# $show (String) - a kind of digest as in activity files
builder-show = { $show ->
    [change] a number before and after
    [spread] lowest, middle and highest of a number
    [tally] how often each answer
    [apart] strong urges, and whether they were acted on
    [planned] planned and done, day by day
    [sleep] nights
    [gap] importance beside what was lived
   *[words] what was written
}
# $part (String) - what a digest needs a question for, as in activity files
builder-show-part = { $part ->
    [before] The number before
    [after] The number after
    [urge] How strong the urge was
    [acted] Whether it was acted on
    [pleasure] How pleasant it was (if asked)
    [mastery] How much was managed (if asked)
    [bed] To bed at
    [tried] Tried to sleep from
    [latency] Minutes until asleep
    [awake] Minutes awake in the night
    [woke] Woke for good at
    [up] Got up at
    [importance] How important it is
    [consistency] How much of it was lived
   *[field] Which question
}
builder-remove-this = Take it out

builder-purpose-help = A sentence for at least one of the phases; the others can stay empty.
builder-more = More for colleagues: schools, words to search by, cautions, sources
builder-schools = Schools
builder-problems = Found under
builder-problems-help = Words to search by, one per line: worry, sleep, anger.
builder-minutes = Minutes
builder-minutes-help = About how long one entry takes.
# $number (Number) - 1 is the first source
builder-source-number = Source { $number }
builder-source-add = Add a source
builder-claim = What is known
builder-claim-help = One sentence, no stronger than its source.
builder-source = Source
builder-source-help = Authors, year, title or journal.
builder-doi = DOI, if it has one

builder-seen = Who finds it in the library?
builder-seen-all = Everybody who works here
builder-seen-me = Only me
builder-seen-me-help = You can open it to everybody later. A client sees it as soon as you propose it.

builder-preview = How your client will see it
builder-to-preview = See it
builder-preview-text = As it stands now. Nothing in it can be filled in or sent.
builder-preview-now = Show it as it is now
builder-preview-large = Open it in a window of its own
builder-untitled = Without a title yet
builder-nothing-yet = Nothing to show yet
builder-nothing-yet-text = It appears here as soon as it could be proposed.
builder-complete = Nothing is missing.
# $count (Number) - how many things are still open
builder-open = { $count ->
    [one] One thing is still open.
   *[other] { $count } things are still open.
}

builder-stale = Somebody saved this activity while you were at it. Save once more and yours comes after theirs; theirs stays among the earlier texts
builder-too-big = All together this is too long to be handed on as a file (64 KB). Shorten some of it
# $reasons (String) - what the reader of files says
builder-not-a-file = This could not be handed on as a file: { $reasons }
# $most (Number) - the most lines
builder-lines-many = There can be at most { $most } lines here. Join some, or leave some out
# $most (Number) - the most characters
builder-line-long = A line here can have at most { $most } characters
# $least (Number) - the lowest
# $most (Number) - the highest
builder-whole-wrong = Write a whole number from { $least } to { $most }
builder-number-wrong = Write a number, for example 5 or 2.5
builder-purpose-missing = Say for at least one phase what it is for
builder-source-missing = A source needs its sentence and where it comes from. Empty all three lines to leave it out
builder-doi-wrong = Write the DOI as 10.1000/xyz, or leave it out
# $line (String) - the line as it was written
builder-pattern-wrong = Write “{ $line }” as a name, a bar and four numbers, such as: 4 in, 6 out | 4 0 6 0. Breathing in and out takes 2 to 12 seconds, holding at most 12
# $most (Number) - the most there can be
builder-patterns-missing = Write 1 to { $most } ways of breathing, one per line
# $line (String) - how the line begins
builder-script-wrong = Shorten the line “{ $line }”, or give it a quiet of 0 to 300 seconds behind a bar
# $most (Number) - the most there can be
builder-script-missing = Write 1 to { $most } lines
# $number (Number) - 1 is the first question
# $reason (String) - what to do about it
builder-in-question = Question { $number }: { $reason }
# $most (Number) - the most characters
builder-question-missing = Write the question in at most { $most } characters, or take it out
# $most (Number) - the most there can be
builder-questions-many = There can be at most { $most } questions. Take some out
# $names (Number) - how many names there are
# $steps (Number) - how many steps the questions use
builder-steps-wrong = There are { $names } names, but the questions use { $steps } steps. Name each step, or none
builder-options-wrong = Give 2 to 30 answers, one per line
builder-if-wrong = It can depend only on a question further up. Choose one of these
builder-bounds-wrong = The highest must not be below the lowest
builder-stage-wrong = A question further up is asked later than this one. Move this one up, or change when it is asked
builder-ends-missing = Say what both ends mean, or neither
builder-digest-missing = Choose a question
builder-digest-unfit = This question cannot be counted so. Choose another

library-propose-to = Propose it to…
# $name (String) - name of a client
library-propose = Propose it to { $name }
