//! Which step of a ladder an entry is a try of: chosen from those there are, and kept as it was worded then.

use super::{
    doing::{Doing, name_of},
    write::Step,
};
use crate::{
    access::Case,
    kit::{Filled, Refusal, Say},
    ladders::{self, Rung},
};
use ::store::Tx;
use domain::{guide::Guide, terms::Terms};

/// A step one can try.
pub struct Choice {
    pub id: String,
    pub text: String,
    pub rung: Rung,
}

/// The steps of a piece of work; none when it has no ladder.
pub async fn choices(tx: &mut Tx, case: &Case, it: &Doing) -> Result<Vec<Choice>, Refusal> {
    if !it.terms.guide.as_ref().is_some_and(Guide::is_ladder) {
        return Ok(Vec::new());
    }
    let rungs = ladders::rungs(tx, case, it.it.id).await?;
    Ok(rungs.into_iter().map(|rung| Choice { id: rung.id.to_string(), text: rung.text.clone(), rung }).collect())
}

/// A try that begins on a step has the step chosen, and what was agreed to leave out filled in.
pub fn begin(form: &mut Filled, steps: &[Choice], wanted: &str, terms: &Terms) {
    let Some(choice) = steps.iter().find(|choice| choice.id == wanted) else { return };
    form.set("step", wanted);
    let drop = name_of("drop");
    if terms.form.field("drop").is_some()
        && !form.is_set(&drop)
        && let Some(text) = &choice.rung.drop
    {
        form.set(&drop, text.clone());
    }
}

/// The step a form names. One that was taken away meanwhile is asked again; none is fine.
pub fn chosen(form: &mut Filled, steps: &[Choice], say: Say) -> Option<Step> {
    let wanted = form.text_or_none("step")?;
    let found = steps.iter().find(|choice| choice.id == wanted);
    if found.is_none() {
        form.wrong("step", say.step_gone());
    }
    found.map(|choice| Step { id: choice.rung.id, text: choice.text.clone(), rated: choice.rung.rated })
}
