//! What the library holds and who finds it: an activity handed on as a file and brought in again; hostile texts; what
//! somebody keeps to themselves; the shelf.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{
    builder::{built, form_of, save, set, small},
    refs, sites,
};

#[tokio::test]
async fn a_file_is_handed_on_changed_by_hand_and_brought_in_again() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let form = small(&mut owner, "Handed on").await;
        let address = save(&mut owner, "/library/new", &form).await;
        let key = address.rsplit('/').next().unwrap().to_owned();
        let file = owner.get(&format!("{address}/file")).await;
        let says = |name: &str| file.headers[name].to_str().unwrap().to_owned();
        assert_eq!(says("content-type"), "text/plain; charset=utf-8");
        assert_eq!(says("content-disposition"), format!("attachment; filename=\"{key}.toml\""));
        let changed = file.body.replace("Handed on", "Brought in").replace("How strong?", "How high?");
        let page = owner.get("/library/import").await;
        let mut form = form_of(&page, "action=\"/library/import\"");
        set(&mut form, "file", &changed.replace('\n', "\r\n"));
        set(&mut form, "deed", "look");
        let looked = owner.post("/library/import", &refs(&form)).await;
        assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
        assert!(looked.says("Brought in") && looked.says("How high?"));
        assert!(!owner.get("/library").await.says("Brought in"), "it was kept before anybody said so");
        let mut form = form_of(&looked, "action=\"/library/import\"");
        set(&mut form, "deed", "keep");
        let mut kept = Vec::new();
        // Sent twice it is one activity.
        for _ in 0..2 {
            let answer = owner.post("/library/import", &refs(&form)).await;
            kept.push(answer.location.unwrap_or_else(|| panic!("{}", answer.body)));
        }
        assert_eq!(kept[0], kept[1]);
        let own = kept[0].split('?').next().unwrap();
        assert_ne!(own, address);
        let again = owner.get(&format!("{own}/file")).await;
        assert_eq!(again.body.replace(own.rsplit('/').next().unwrap(), &key), changed);
    }
}

#[tokio::test]
async fn hostile_files_and_forms_break_nothing() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let form = small(&mut owner, "Sound").await;
        let address = save(&mut owner, "/library/new", &form).await;
        let file = owner.get(&format!("{address}/file")).await.body;
        let texts = [
            "\0".to_owned(),
            "key = ".to_owned(),
            "a = [".repeat(2_000),
            "[".repeat(20_000),
            "x".repeat(70_000),
            "<script>alert(1)</script>".to_owned(),
            file.replace("Sound", "\\u0000\\u0007"),
            file.replace("rating-10", "rating-11"),
            file.replace("[purpose]", "[purpose]\nbaseline = \"twice\""),
            format!("{file}{}", file.split("[[field]]").nth(1).unwrap()),
        ];
        for text in &texts {
            for deed in ["look", "keep"] {
                let sent = [("file", text.as_str()), ("lang", "en"), ("deed", deed), ("id", "not an id")];
                let answer = owner.post("/library/import", &sent).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{text:.60}: {}", answer.body);
                assert!(!answer.body.contains("<script>alert"));
            }
        }
        let wrong = [("file", texts[7].as_str()), ("lang", "en"), ("deed", "look")];
        let page = owner.post("/library/import", &wrong).await;
        assert!(page.says("rating-11") && page.says("Line "), "the text and the line: {}", page.body);
        for to in ["/library/import", "/library/new", "/library/check", "/library/preview", &format!("{address}/edit")]
        {
            for body in [
                "file=%ff%fe%00&q0-label=%ff&q99999999999999999999-label=x&d0-show=%00&deed=q-copy-18446744073709551615",
                "deed=save&q0-kind=choice&q0-had=%09&q0-options=a%0aa%0aa&lang=en&seen=all&title=%3Cscript%3Ealert(1)",
                "deed=d-add&add_show=sleep&d0-show=nothing&e0-doi=10.&guide=pacer&g_patterns=%7C%7C%7C",
                "",
            ] {
                let request = Request::post(to).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                let answer = owner.send(request.body(Body::from(body)).unwrap()).await;
                assert!(!answer.status.is_server_error(), "{to} {body}: {}", answer.status);
                assert!(!answer.body.contains("<script>alert"), "{to} repeats a script");
            }
        }
        assert!(owner.get(&address).await.says("Sound"));
    }
}

#[tokio::test]
async fn what_one_keeps_to_oneself_is_missing_for_everybody_else() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let mut marta = site.therapist(&mut owner, "Marta Ruiz").await;
        let (case, _) = site.client_of(&mut owner, "Ana", "en").await;
        let mut form = small(&mut marta, "Only mine").await;
        set(&mut form, "seen", "me");
        let address = save(&mut marta, "/library/new", &form).await;
        let key = address.rsplit('/').next().unwrap();
        assert!(marta.get("/library").await.says("only for me"));
        assert!(!owner.get("/library").await.says("Only mine"));
        for page in ["", "/edit", "/file", "/versions", "/versions/1"] {
            let found = owner.get(&format!("{address}{page}")).await;
            assert_eq!(found.status, StatusCode::NOT_FOUND, "{page}");
        }
        for deed in ["/edit", "/star", "/remove", "/versions/1"] {
            let done = owner.post(&format!("{address}{deed}"), &refs(&form)).await;
            assert_eq!(done.status, StatusCode::NOT_FOUND, "{deed}");
        }
        for elsewhere in [format!("/library/new?from={key}"), format!("{case}/propose?activity={key}")] {
            assert_eq!(owner.get(&elsewhere).await.status, StatusCode::NOT_FOUND, "{elsewhere}");
        }
        // The id of what one may not see cannot be written over either.
        let mut theirs = small(&mut owner, "Mine now").await;
        set(&mut theirs, "id", &uuid::Uuid::parse_str(&key[4..]).unwrap().to_string());
        set(&mut theirs, "deed", "save");
        assert_eq!(owner.post("/library/new", &refs(&theirs)).await.status, StatusCode::NOT_FOUND);
        // Opened to everybody, it is found; and only who made it may take it back.
        let mut form = built(&marta.get(&format!("{address}/edit")).await);
        set(&mut form, "seen", "all");
        save(&mut marta, &format!("{address}/edit"), &form).await;
        assert!(owner.get("/library").await.says("Only mine"));
        let mut form = built(&owner.get(&format!("{address}/edit")).await);
        assert!(!owner.get(&format!("{address}/edit")).await.body.contains("value=\"me\""));
        set(&mut form, "seen", "me");
        save(&mut owner, &format!("{address}/edit"), &form).await;
        assert_eq!(marta.get(&address).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_shelf_has_packs_and_is_searched_without_accents() {
    let site = common::one_site().await;
    let mut owner = site.set_up().await;
    let shelf = owner.get("/library").await;
    assert!(shelf.links().contains(&"/library?school=dbt".to_owned()), "{}", shelf.body);
    assert!(!shelf.links().contains(&"/library?school=cbt".to_owned()), "nearly everything sorts nothing");
    let pack = owner.get("/library?school=dbt").await;
    assert!(pack.body.contains("id=\"phase-1\"") && pack.body.contains("aria-current=\"true\""), "{}", pack.body);
    let plain = owner.get("/library?lang=es&q=preocupacion").await;
    let accented = owner.get("/library?lang=es&q=preocupaci%C3%B3n").await;
    assert!(plain.body.matches("card item").count() > 0);
    assert_eq!(plain.body.matches("card item").count(), accented.body.matches("card item").count());
}
