//! Tailoring terms and putting them forward: a new proposal, or a change to what stands. Most fields are folded
//! away; an unchanged activity needs one more tap.

use super::{
    read::{self, Assignment},
    terms_form,
    terms_words::{self, Change},
    write::{Proposal, Put, Seen, put_forward_as},
};
use crate::{
    access::Case,
    audit::{self, What},
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, go},
    library, people, sessions,
};
use askama::Template;
use domain::{
    activity::{Activity, Kind},
    agreement::State,
    case::Lead,
    form::Form,
    guide::Guide,
    ids::{AssignmentId, SessionId},
    phase::Phase,
    suggestion,
    terms::Terms,
};

#[derive(Template)]
#[template(path = "agreements/propose.html")]
struct ProposePage {
    shell: Shell,
    say: Say,
    form: Filled,
    /// Where the form goes, and where leaving it leads.
    action: String,
    back: String,
    /// The fields one can switch on and off, with their step.
    whole: Form,
    /// What goes with it and can be shaped.
    guide: Option<Guide>,
    cautions: Vec<String>,
    /// Where a therapist reads all about the activity.
    about: Option<String>,
    light: bool,
    /// A change to terms that stand, rather than something new.
    changing: bool,
    can_draft: bool,
    can_start_own: bool,
    other_name: String,
    is_client: bool,
    /// Why a smaller version is offered before this goes out.
    smaller: Option<String>,
    /// Why it is shown once more before it goes out.
    once_more: Option<String>,
    newer: Option<Newer>,
}

/// What came between the page and its sending.
struct Newer {
    text: String,
    before: String,
    after: String,
    changes: Vec<Change>,
}

/// What terms are shaped from.
struct Shaped {
    kind: Kind,
    whole: Form,
    activity: Option<Activity>,
    before: Option<Terms>,
}

impl Shaped {
    fn new_from(activity: Option<Activity>) -> Shaped {
        Shaped {
            kind: activity.as_ref().map_or(Kind::SelfRecord, |activity| activity.kind),
            whole: activity.as_ref().map(|activity| activity.form.clone()).unwrap_or_default(),
            activity,
            before: None,
        }
    }
}

pub async fn show(desk: Desk<Case>) -> Reply {
    let (case, light) = (&desk.who, desk.query("light") == "1");
    let mut tx = desk.read().await?;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let activity = match desk.query("activity") {
        "" => None,
        key => Some(
            library::one_for(&mut tx, &desk.app.library, &case.person, case.client_lang, key).await?.or_missing()?,
        ),
    };
    let phase =
        people::phase_of(&mut tx, case.practice, case.id, today).await?.map_or(Phase::Baseline, |(phase, _)| phase);
    let review = sessions::next_day(&mut tx, case, desk.now).await?;
    drop(tx);
    let mut form = match &activity {
        Some(activity) => terms_form::from_activity(case.client_say(), activity, phase),
        None => terms_form::blank(case.client_say(), light),
    };
    form.set("id", desk.new_id().to_string());
    form.set("review", review.map(|day| day.to_string()).unwrap_or_default());
    desk.page(&desk.propose_page(form, &Shaped::new_from(activity), None, None))
}

pub async fn post(desk: Desk<Case>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let id: AssignmentId = form.text("id").parse().map_err(|_| Refusal::Missing)?;
    let mut tx = desk.read().await?;
    let activity = match form.text("activity").as_str() {
        "" => None,
        key => library::one_for(&mut tx, &desk.app.library, &case.person, case.client_lang, key).await?,
    };
    let there = read::one(&mut tx, case, id).await?.is_some();
    drop(tx);
    // The form of something that is there by now: sent twice, or gone back to and changed.
    if there {
        return post_change(desk, Path(id), form).await;
    }
    if activity.is_none() && form.is_set("activity") {
        // Taken out of the library meanwhile, and its questions with it: not without being told.
        form.set("activity", "");
        let page = desk.propose_page(form, &Shaped::new_from(None), None, None);
        return desk.again(&ProposePage { once_more: Some(desk.say.propose_activity_gone()), ..page });
    }
    desk.put_forward(&mut form, id, &Shaped::new_from(activity), None).await
}

pub async fn change(desk: Desk<Case>, Path(id): Path<AssignmentId>) -> Reply {
    let (it, shaped) = desk.shaped(id).await?;
    let (version, terms) = it.discussed().or_missing()?;
    let mut form = terms_form::from_terms(terms);
    form.set("version", version.to_string());
    form.set("made", it.made.to_string());
    form.set("was_step", terms.step.to_string());
    // A decision of a review opens the next proposal filled in.
    apply_decision(&mut form, desk.query("next"), terms, &shaped, desk.say);
    // Back to the session it came from, once it is sent.
    form.set("session", desk.query("session"));
    desk.page(&desk.propose_page(form, &shaped, Some(&it), None))
}

pub async fn post_change(desk: Desk<Case>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let (it, shaped) = desk.shaped(id).await?;
    desk.put_forward(&mut form, id, &shaped, Some(&it)).await
}

/// Fills in what a decision suggests; nothing goes out before it is read and sent.
fn apply_decision(form: &mut Filled, decision: &str, terms: &Terms, shaped: &Shaped, say: Say) {
    match decision {
        "step-up" if terms.step < shaped.whole.last_step() => {
            let step = terms.step + 1;
            form.set("step", step.to_string());
            form.set("was_step", step.to_string());
            let mut more = shaped.whole.at_step(step, &std::collections::BTreeSet::new());
            more.fields.retain(|field| field.step == step || terms.form.field(&field.key).is_some());
            terms_form::set_fields(form, &more);
        }
        "step-down" => {
            if let Some(smallest) = &terms.smallest {
                form.set("what", smallest.clone());
            }
        }
        "generalise" => form.set("when", say.generalise_when()),
        _ => {}
    }
}

impl Desk<Case> {
    /// An assignment with what its next terms are shaped from.
    async fn shaped(&self, id: AssignmentId) -> Result<(Assignment, Shaped), Refusal> {
        let case = &self.who;
        let mut tx = if case.is_client() { self.read().await? } else { self.begin().await? };
        let it = read::one(&mut tx, case, id).await?.or_missing()?;
        let before = it.discussed().map(|(_, terms)| terms.clone()).or_missing()?;
        let activity = match &before.activity {
            Some(key) => library::one_for(&mut tx, &self.app.library, &case.person, case.client_lang, key).await?,
            None => None,
        };
        audit::read(&mut tx, case, What::Agreement, Some(id), 1, self.now).await?;
        tx.commit().await?;
        let whole = activity.as_ref().map_or_else(|| before.form.clone(), |activity| activity.form.clone());
        Ok((it, Shaped { kind: before.kind, whole, activity, before: Some(before) }))
    }

    fn propose_page(
        &self,
        form: Filled,
        shaped: &Shaped,
        it: Option<&Assignment>,
        smaller: Option<String>,
    ) -> ProposePage {
        let case = &self.who;
        let nav = if case.is_client() { Nav::Agreed } else { Nav::Clients };
        let draft = it.is_none_or(|it| it.agreement.state() == State::Draft);
        let address = it.map(|it| case.address(&format!("/a/{}", it.id)));
        ProposePage {
            shell: self.shell(&self.title(&form, it, shaped), nav),
            say: self.say,
            action: address.as_ref().map_or_else(|| case.address("/propose"), |address| format!("{address}/change")),
            back: address.unwrap_or_else(|| case.address("/choose")),
            whole: shaped.whole.clone(),
            guide: shaped.activity.as_ref().map_or_else(
                || shaped.before.as_ref().and_then(|before| before.guide.clone()),
                |activity| activity.guide.clone(),
            ),
            cautions: if case.is_client() {
                Vec::new()
            } else {
                shaped.activity.as_ref().map(|it| it.cautions.clone()).unwrap_or_default()
            },
            about: shaped
                .activity
                .as_ref()
                .filter(|_| !case.is_client())
                .map(|it| format!("/library/{}?lang={}&for={}", it.key, case.client_lang.tag(), case.id)),
            light: form.is_set("light"),
            changing: it.is_some() && !draft,
            can_draft: draft,
            can_start_own: draft && case.is_client() && case.lead == Lead::Client,
            other_name: if case.is_client() { String::new() } else { case.client_name.clone() },
            is_client: case.is_client(),
            form,
            smaller,
            once_more: None,
            newer: None,
        }
    }

    /// The name of what is proposed; without one, how one came here.
    fn title(&self, form: &Filled, it: Option<&Assignment>, shaped: &Shaped) -> String {
        match (it, &shaped.activity) {
            (Some(_), _) => self.say.change_terms(),
            (None, Some(activity)) => activity.title.clone(),
            (None, None) if form.is_set("light") => self.say.choose_light(),
            (None, None) => self.say.choose_own(),
        }
    }

    async fn put_forward(
        &self,
        form: &mut Filled,
        id: AssignmentId,
        shaped: &Shaped,
        it: Option<&Assignment>,
    ) -> Reply {
        let case = &self.who;
        let how = match form.value("deed") {
            "draft" => Proposal::Draft,
            "start" => Proposal::StartOwn,
            _ => Proposal::Propose,
        };
        if form.value("deed") == "smaller" {
            if let Some(smallest) = form.text_or_none("smallest") {
                form.set("what", smallest);
            }
            // Both are asked anew of what is smaller now.
            form.set("confidence", "");
            form.set("difficulty", "");
            form.set("deed", "");
            return self.page(&self.propose_page(form.clone(), shaped, it, None));
        }
        if terms_form::tick_step(form, &shaped.whole) && how != Proposal::Draft {
            let page = self.propose_page(form.clone(), shaped, it, None);
            return self.page(&ProposePage { once_more: Some(self.say.term_step_ticked()), ..page });
        }
        let today = self.today().min(self.now.to_zoned(case.client_zone.clone()).date());
        terms_form::check_days(form, self.say, shaped.before.as_ref(), today);
        let read = terms_form::read(
            form,
            self.say,
            shaped.kind,
            &shaped.whole,
            shaped.before.as_ref(),
            shaped.activity.as_ref(),
        );
        let Some(terms) = read else {
            return self.again(&self.propose_page(form.clone(), shaped, it, None));
        };
        if how == Proposal::Propose
            && !form.is_set("anyway")
            && let Some(reason) = suggestion::smaller(terms.confidence, terms.difficulty)
        {
            let words = match reason {
                suggestion::Smaller::NotSure { confidence } => self.say.smaller_not_sure(i64::from(confidence)),
                suggestion::Smaller::Difficult { difficulty } => self.say.smaller_difficult(i64::from(difficulty)),
            };
            return self.page(&self.propose_page(form.clone(), shaped, it, Some(words)));
        }
        let seen = form.text("version").parse().ok();
        let made = form.text("made").parse().ok();
        let mut tx = self.begin().await?;
        let put = put_forward_as(&mut tx, case, id, Seen { version: seen, made }, &terms, how, self.now).await?;
        tx.commit().await?;
        if let Put::Newer = put {
            return self.overtaken(form, id, seen, &terms).await;
        }
        let done = match how {
            Proposal::Draft => "kept",
            Proposal::Propose => "proposed",
            Proposal::StartOwn => "started",
        };
        Ok(go(&match form.text("session").parse::<SessionId>() {
            Ok(session) => case.address(&format!("/s/{session}?look={id}&done=sent")),
            Err(_) => case.address(&format!("/a/{id}?done={done}")),
        }))
    }
    /// The page again, with the newer terms beside what was typed: what was left as it stood follows them.
    async fn overtaken(&self, form: &mut Filled, id: AssignmentId, seen: Option<u32>, mine: &Terms) -> Reply {
        let (it, shaped) = self.shaped(id).await?;
        let (version, newest) = it.discussed().or_missing()?;
        let mut tx = self.read().await?;
        let was = match seen {
            // What a draft said before it was written over is not kept.
            Some(_) if it.agreement.state() == State::Draft => None,
            Some(seen) => read::terms_at(&mut tx, &self.who, id, seen).await?,
            None => None,
        };
        drop(tx);
        let (say, today) = (self.say, self.today());
        let newer = if let Some(was) = &was {
            terms_form::catch_up(form, was, newest);
            let changes = terms_words::changes(say, was, newest, today);
            Newer { text: say.newer_text(), before: say.newer_before(), after: say.newer_after(), changes }
        } else {
            let changes = terms_words::changes(say, newest, mine, today);
            Newer { text: say.newer_text_mine(), before: say.newer_after(), after: say.newer_mine(), changes }
        };
        form.set("version", version.to_string());
        form.set("made", it.made.to_string());
        let page = self.propose_page(form.clone(), &shaped, Some(&it), None);
        self.again(&ProposePage { newer: Some(newer), ..page })
    }
}
