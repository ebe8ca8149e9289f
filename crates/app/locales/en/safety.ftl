notes = Notes
card-danger = If you or someone else is in danger now
# $number (String) - the emergency number where the client is
card-call = Call { $number }
card-emergency = Where you are, another number may be the right one: 112 in the European Union, 911 in the United States. Or go to the nearest emergency department. If you can, tell someone close to you.
card-now = For a hard moment
card-step-1 = Stop for a moment. Put both feet on the floor and let your breath go out slowly.
card-step-2 = Go where other people are, or to a place that feels safer.
card-step-3 = Call someone you trust. You do not need to explain much: “Can you stay on the phone with me?” is enough.
card-step-4 = Put what could hurt you out of reach, or ask someone to do it.
card-nobody = Nobody reads your entries as they come in. This page works without signing in.
card-back = Back

card-own = My own card
card-own-text = Whom you can call, and what helps. Only you see the words; your therapist sees only whether the card is filled in. Everything can stay empty, or be changed at any time.
card-own-empty = Your own part
# $nth (Number) - 1 to 3
card-person = { NUMBER($nth) ->
    [1] Someone I can call
    [2] Someone else
   *[other] And someone else
}
card-who = Name
card-number = Number
card-helps = What helps me
card-helps-help = A few lines, as you would say them to yourself: a place, a song, cold water, a sentence.
card-practice = Number of my therapist or the practice
card-practice-help = If you have one. They may not always be there.
card-call-practice = Call my therapist or the practice
card-practice-note = may not always be there
# $written (String) - what was written
card-number-wrong = “{ $written }” cannot be dialled. Write only the number, for example 07700 900 123; what belongs to it fits under “What helps me”
card-changed = Your card was changed on another page meanwhile. What you wrote here is still here: save once more to put it in its place
card-write = Fill it in
card-change = Change my card
card-kept = Your card is as you wrote it. Only you see the words.
card-emptied = Your own part of the card is empty again.
card-signed-out = What you have written on your own card stands here once you are signed in.
card-sign-in = Sign in
# $name (String) - the client's name
card-is-filled = { $name }’s crisis card is filled in. Only { $name } sees what it says.
# $name (String) - the client's name
card-is-empty = { $name }’s crisis card is not filled in yet. { $name } can do it on the own phone under “My card”, together with you if that helps.
# $name (String) - somebody on the own card, or a number
card-call-person = Call: { $name }
