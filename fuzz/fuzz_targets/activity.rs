//! Any text is read as an activity or refused with lines; what was read is written and read back the same.

#![no_main]

use formats::{activity, activity_text};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(it) = activity::read(text) {
        let again = activity::read(&activity_text::write(&it));
        assert_eq!(again.as_ref(), Ok(&it));
    }
});
