//! QR codes as one SVG path: they print sharply and follow the page's colours.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// An `<svg>` of a text, four modules of quiet border around it; empty when the text is too long for a code
/// (about 2,300 bytes). It holds only numbers made here, so it can stand in a page as it is.
pub fn svg_path(text: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return String::new() };
    let (width, mut path) = (code.width(), String::new());
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let _ = write!(path, "M{} {}h1v1h-1z", at % width + 4, at / width + 4);
        }
    }
    let side = width + 8;
    format!(
        "<svg viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_link_becomes_a_code_and_a_novel_does_not() {
        assert!(super::svg_path("https://notes.example.org/i/abc").starts_with("<svg viewBox=\"0 0 37 37\""));
        assert_eq!(super::svg_path(&"x".repeat(5000)), "");
    }
}
