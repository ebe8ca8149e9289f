//! The builder's form, filled in as a therapist would.

use super::{Answer, Browser, refs, unescaped};
use axum::http::StatusCode;

/// What a browser would send of a form: names and values in the order of the page.
pub type Form = Vec<(String, String)>;

/// The value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    Some(unescaped(&rest[..rest.find('"')?]))
}

/// The form of a page whose first tag holds `mark`, as it would be sent unchanged.
pub fn form_of(page: &Answer, mark: &str) -> Form {
    let start = page.body.find(mark).unwrap_or_else(|| panic!("no {mark} in {}", page.body));
    let rest = &page.body[start..];
    let mut rest = &rest[..rest.find("</form>").unwrap()];
    let (mut form, mut select, mut chosen) = (Form::new(), String::new(), None::<String>);
    while let Some(at) = rest.find('<') {
        let end = at + rest[at..].find('>').unwrap();
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        let name = attribute(tag, "name");
        match tag.split([' ', '\n']).next().unwrap() {
            "input" => {
                let ticked = !tag.contains("type=\"checkbox\"") && !tag.contains("type=\"radio\"");
                if ticked || tag.contains(" checked") {
                    form.push((name.unwrap_or_default(), attribute(tag, "value").unwrap_or_default()));
                }
            }
            "textarea" => {
                let text = &rest[..rest.find("</textarea>").unwrap()];
                form.push((name.unwrap(), unescaped(text.strip_prefix('\n').unwrap_or(text))));
            }
            "select" => (select, chosen) = (name.unwrap(), None),
            "option" if chosen.is_none() || tag.contains(" selected") => chosen = attribute(tag, "value"),
            "/select" => form.push((select.clone(), chosen.take().unwrap_or_default())),
            _ => {}
        }
    }
    form.retain(|(name, _)| !name.is_empty());
    form
}

pub fn built(page: &Answer) -> Form {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    form_of(page, "id=\"build\"")
}

pub fn set(form: &mut Form, name: &str, value: &str) {
    form.retain(|(known, _)| known != name);
    form.push((name.into(), value.into()));
}

pub fn value<'a>(form: &'a Form, name: &str) -> &'a str {
    form.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

/// Presses a button that changes the rows; the form as it comes back.
pub async fn press(who: &mut Browser, address: &str, form: &mut Form, deed: &str) {
    set(form, "deed", deed);
    let page = who.post(address, &refs(form)).await;
    *form = built(&page);
}

/// Saves; the address of the activity.
pub async fn save(who: &mut Browser, address: &str, form: &Form) -> String {
    let mut form = form.clone();
    set(&mut form, "deed", "save");
    let kept = who.post(address, &refs(&form)).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    kept.location.unwrap().split('?').next().unwrap().to_owned()
}

/// A form with what every activity needs, and one question.
pub async fn small(who: &mut Browser, title: &str) -> Form {
    let mut form = built(&who.get("/library/new").await);
    for (name, text) in [
        ("title", title),
        ("summary", "Notes one thing."),
        ("why", "To see it."),
        ("how", "Tap when it happens."),
        ("smallest", "One tap."),
        ("purpose_baseline", "See how often."),
    ] {
        set(&mut form, name, text);
    }
    press(who, "/library/new", &mut form, "q-add").await;
    set(&mut form, "q0-label", "How strong?");
    set(&mut form, "q0-kind", "rating-10");
    form
}
