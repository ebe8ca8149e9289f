//! Any text is a series of ratings or none; what was read is sent and read back the same.

#![no_main]

use domain::answers::{Answer, series, series_text};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(Some(Answer::Series(beats))) = series(text) {
        assert_eq!(series(&series_text(&beats)), Ok(Some(Answer::Series(beats))));
    }
});
