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
card-nobody = Nobody reads your entries as they come in. This page works without signing in and keeps nothing.
card-back = To the start
