//! What must hold of every protocol, whichever way it came in: a file, the editor, or a socket.

use super::{Modality, Phase, Problem, Protocol, ProtocolError, Span, Step, Until};

/// The largest figures a protocol may contain. They catch slips of the finger; what is safe is another question.
pub mod limits {
    /// Longest file that is read, in bytes.
    pub const FILE_BYTES: usize = 64 * 1024;
    /// Most minutes in a step or a rest: a day.
    pub const MINS: u32 = 24 * 60;
    /// Most hours since onset: a year.
    pub const HOURS: u32 = 24 * 365;
    /// Most applications, in a phase or on a day.
    pub const COUNT: u32 = 1000;
    /// Most phases in a protocol.
    pub const PHASES: usize = 16;
    /// Most steps in an application, alternatives to a step, and sources.
    pub const LIST: usize = 16;
    /// Most characters in an id.
    pub const ID_CHARS: usize = 64;
    /// Most characters in a name.
    pub const NAME_CHARS: usize = 80;
    /// Most characters in a source.
    pub const SOURCE_CHARS: usize = 200;
    /// Most characters in a summary or an evidence note.
    pub const TEXT_CHARS: usize = 1000;
}

impl Protocol {
    /// Checks that the protocol makes sense: texts of a fit length, numbers in order and within [`limits`], phases one
    /// after the other, applications that put something on the skin.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with its field and no line.
    pub fn validate(&self) -> Result<(), ProtocolError> {
        self.faults().into_iter().next().map_or(Ok(()), Err)
    }

    /// What is wrong, in the order of the file: the first fault of each text and of each phase.
    pub fn faults(&self) -> Vec<ProtocolError> {
        let mut faults = Vec::new();
        let mut hear = |checked: Result<(), ProtocolError>| faults.extend(checked.err());
        hear(id("id", &self.id));
        hear(text("name", &self.name, 1, limits::NAME_CHARS, false));
        hear(text("summary", &self.summary, 0, limits::TEXT_CHARS, true));
        hear(list("sources", self.sources.len(), 0, limits::LIST));
        for (index, source) in self.sources.iter().enumerate() {
            hear(text(&format!("sources[{index}]"), source, 1, limits::SOURCE_CHARS, false));
        }
        hear(text("evidence", &self.evidence, 0, limits::TEXT_CHARS, true));
        hear(list("phase", self.phases.len(), 1, limits::PHASES));
        let mut window = None;
        for (index, one) in self.phases.iter().enumerate() {
            hear(phase(&format!("phase[{index}]"), one, &mut window));
        }
        faults
    }
}

fn phase(field: &str, phase: &Phase, window: &mut Option<Span>) -> Result<(), ProtocolError> {
    match phase.until {
        Until::SinceOnsetHours(hours) => {
            let field = format!("{field}.until.since_onset_hours");
            span(&field, hours, limits::HOURS)?;
            if window.is_some_and(|earlier| hours.low < earlier.high || hours.high == earlier.high) {
                return Err(ProtocolError::new(field, Problem::WindowNotLater));
            }
            *window = Some(hours);
        }
        Until::Applications(count) => number(&format!("{field}.until.applications"), count, limits::COUNT)?,
        Until::Stopped => {}
    }
    if let Some(hours) = phase.ask_at_hours {
        let field = format!("{field}.ask_at_hours");
        number(&field, hours, limits::HOURS)?;
        if phase.until != Until::Stopped {
            return Err(ProtocolError::new(field, Problem::AskWithoutStopped));
        }
    }
    span(&format!("{field}.rest.mins"), phase.rest.mins, limits::MINS)?;
    if let Some(count) = phase.max_per_day {
        number(&format!("{field}.max_per_day"), count, limits::COUNT)?;
    }
    steps(&format!("{field}.step"), &phase.steps)
}

fn steps(field: &str, steps: &[Step]) -> Result<(), ProtocolError> {
    list(field, steps.len(), 1, limits::LIST)?;
    for (index, one) in steps.iter().enumerate() {
        step(&format!("{field}[{index}]"), one)?;
    }
    if steps.iter().all(|step| step.modality == Modality::Rest) {
        return Err(ProtocolError::new(field, Problem::OnlyRest));
    }
    for index in [0, steps.len() - 1] {
        if steps[index].modality == Modality::Rest {
            return Err(ProtocolError::new(format!("{field}[{index}].modality"), Problem::RestAtEdge));
        }
    }
    Ok(())
}

fn step(field: &str, step: &Step) -> Result<(), ProtocolError> {
    span(&format!("{field}.mins"), step.mins, limits::MINS)?;
    list(&format!("{field}.or"), step.alternatives.len(), 0, limits::LIST)?;
    for (index, alternative) in step.alternatives.iter().enumerate() {
        let field = format!("{field}.or[{index}]");
        span(&format!("{field}.mins"), alternative.mins, limits::MINS)?;
        if step.modality == Modality::Rest || alternative.modality == Modality::Rest {
            return Err(ProtocolError::new(format!("{field}.modality"), Problem::RestAlternative));
        }
    }
    Ok(())
}

fn id(field: &str, id: &str) -> Result<(), ProtocolError> {
    let fit = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    if (1..=limits::ID_CHARS).contains(&id.len()) && id.bytes().all(fit) {
        Ok(())
    } else {
        Err(ProtocolError::new(field, Problem::BadId))
    }
}

fn text(field: &str, text: &str, least: usize, most: usize, lines: bool) -> Result<(), ProtocolError> {
    // Spaces alone are no name; and a name goes into terminals and notifications, where escape codes would act.
    let long = text.chars().count() > most;
    if long || text.trim().chars().count() < least {
        return Err(ProtocolError::new(field, Problem::Length { least, most }));
    }
    if text.chars().any(|c| c.is_control() && !(lines && c == '\n')) {
        return Err(ProtocolError::new(field, Problem::Unprintable));
    }
    Ok(())
}

fn list(field: &str, len: usize, least: usize, most: usize) -> Result<(), ProtocolError> {
    if len < least {
        return Err(ProtocolError::new(field, Problem::EmptyList));
    }
    if len > most {
        return Err(ProtocolError::new(field, Problem::TooMany { most }));
    }
    Ok(())
}

fn span(field: &str, span: Span, most: u32) -> Result<(), ProtocolError> {
    number(field, span.low, most)?;
    number(field, span.high, most)?;
    if span.low > span.high { Err(ProtocolError::new(field, Problem::Reversed)) } else { Ok(()) }
}

fn number(field: &str, number: u32, most: u32) -> Result<(), ProtocolError> {
    match number {
        0 => Err(ProtocolError::new(field, Problem::Zero)),
        number if number > most => Err(ProtocolError::new(field, Problem::Absurd { most })),
        _ => Ok(()),
    }
}
