//! Words for protocols: what is wrong with one, and what one is about.

use crate::t;
use crate::text::clock::MOST_IN_HOURS;
use crate::text::{LOADER, capitalised, works};
use crate::therapy::builtin;
use crate::therapy::protocol::{
    Alternative, Kind, Modality, Phase, Problem, Protocol, ProtocolError, RestFrom, Span, Step, Until,
};

/// What is wrong and where, in one line.
pub fn describe(error: &ProtocolError) -> String {
    let problem = problem(&error.problem);
    let field = error.field.as_str();
    match (error.line.map(|line| line.to_string()), field.is_empty()) {
        (Some(line), false) => t!("protocol-error-line-field", line = line, field = field, problem = problem),
        (Some(line), true) => t!("protocol-error-line", line = line, problem = problem),
        (None, false) => t!("protocol-error-field", field = field, problem = problem),
        (None, true) => t!("protocol-error-whole", problem = problem),
    }
}

/// The protocol's name, a built-in's in the person's language.
pub fn name(protocol: &Protocol) -> String {
    builtin_text(protocol, "name").unwrap_or_else(|| protocol.name.clone())
}

/// What the protocol is for, a built-in's in the person's language.
pub fn summary(protocol: &Protocol) -> String {
    builtin_text(protocol, "summary").unwrap_or_else(|| protocol.summary.clone())
}

/// How sure anyone is that it helps, a built-in's in the person's language.
pub fn evidence(protocol: &Protocol) -> String {
    builtin_text(protocol, "evidence").unwrap_or_else(|| protocol.evidence.clone())
}

/// The whole rhythm in one line: "Cold 20 min, 60–120 min off, until 48–72 h; then heat 15–20 min, …".
pub fn rhythm(protocol: &Protocol) -> String {
    let mut phases = protocol.phases.iter().map(phase);
    let first = phases.next().unwrap_or_default();
    capitalised(&phases.fold(first, |before, next| t!("rhythm-then", before = before, next = next)))
}

/// A source or a citation of several, `"S1; VA"`, with the five articles' keys spelled out.
pub fn source(citation: &str) -> String {
    let spelled =
        |key: &str| if works::is_article(key) { t!("source-article", key = key.to_owned()) } else { key.to_owned() };
    citation.split("; ").map(spelled).collect::<Vec<_>>().join("; ")
}

/// The modality's name where it stands alone.
pub fn modality_name(modality: Modality) -> String {
    match modality {
        Modality::Cold => t!("modality-cold"),
        Modality::IceMassage => t!("modality-ice-massage"),
        Modality::Heat => t!("modality-heat"),
        Modality::Rest => t!("modality-rest"),
    }
}

/// The modality's name as it stands inside a sentence.
pub fn modality(modality: Modality) -> String {
    match modality {
        Modality::Cold => t!("rhythm-cold"),
        Modality::IceMassage => t!("rhythm-ice-massage"),
        Modality::Heat => t!("rhythm-heat"),
        Modality::Rest => t!("rhythm-rest"),
    }
}

/// A number, or a range with an en dash.
pub fn span(span: Span) -> String {
    if span.low == span.high { span.low.to_string() } else { format!("{}–{}", span.low, span.high) }
}

/// The keys of a built-in can't be literals, so they are not checked at compile time; a test asks for each.
fn builtin_text(protocol: &Protocol, part: &str) -> Option<String> {
    let key = format!("protocol-{}-{part}", protocol.id);
    // The locale files break long sentences into lines; the screen breaks them where it must.
    (builtin::is_builtin(protocol) && LOADER.has(&key)).then(|| LOADER.get(&key).replace('\n', " "))
}

fn phase(phase: &Phase) -> String {
    let mut parts: Vec<String> = phase.steps.iter().map(step).collect();
    parts.push(rest(phase));
    parts.extend(phase.max_per_day.map(|count| t!("rhythm-per-day", count = count)));
    parts.push(match (phase.until, phase.ask_at_hours) {
        (Until::SinceOnsetHours(hours), _) => match days(hours) {
            Some(days) => t!("rhythm-until-days", days = span(days)),
            None => t!("rhythm-until-hours", hours = span(hours)),
        },
        (Until::Applications(count), _) => t!("rhythm-until-count", count = count),
        (Until::Stopped, None) => t!("rhythm-until-stopped"),
        (Until::Stopped, Some(hours)) => match days(Span { low: hours, high: hours }) {
            Some(days) => t!("rhythm-until-asked-days", days = span(days)),
            None => t!("rhythm-until-asked", hours = hours.to_string()),
        },
    });
    parts.join(", ")
}

/// Hours as days, where they are so many that people say days, and whole ones.
pub fn days(hours: Span) -> Option<Span> {
    let whole = hours.low.is_multiple_of(24) && hours.high.is_multiple_of(24);
    (u64::from(hours.high) > MOST_IN_HOURS && whole).then_some(Span { low: hours.low / 24, high: hours.high / 24 })
}

fn step(step: &Step) -> String {
    let mut choices = step.choices().map(choice);
    let first = choices.next().unwrap_or_default();
    choices.fold(first, |one, other| t!("rhythm-or", one = one, other = other))
}

fn choice(choice: Alternative) -> String {
    t!("rhythm-step", modality = modality(choice.modality), mins = span(choice.mins))
}

fn rest(phase: &Phase) -> String {
    let mins = phase.rest.mins;
    // "2–3 h" reads quicker than "120–180 min"; "60–120 min" quicker than "1–2 h", as steps are in minutes too.
    let whole_hours = mins.low >= 120 && mins.low.is_multiple_of(60) && mins.high.is_multiple_of(60);
    let hours = || span(Span { low: mins.low / 60, high: mins.high / 60 });
    match (phase.rest.from, whole_hours) {
        (RestFrom::Removal, false) => t!("rhythm-off-mins", mins = span(mins)),
        (RestFrom::Removal, true) => t!("rhythm-off-hours", hours = hours()),
        (RestFrom::Start, false) => t!("rhythm-every-mins", mins = span(mins)),
        (RestFrom::Start, true) => t!("rhythm-every-hours", hours = hours()),
    }
}

fn problem(problem: &Problem) -> String {
    match problem {
        Problem::FileTooLarge { most } => t!("protocol-problem-file-too-large", kib = (most / 1024).to_string()),
        Problem::Syntax { message } => t!("protocol-problem-syntax", message = message.trim().replace('\n', ", ")),
        Problem::UnknownKey => t!("protocol-problem-unknown-key"),
        Problem::WrongType { expected } => t!("protocol-problem-wrong-type", expected = kind(*expected)),
        Problem::UnknownWord { known } => t!("protocol-problem-unknown-word", known = known.as_str()),
        Problem::Missing => t!("protocol-problem-missing"),
        Problem::NotOneKey { known } => t!("protocol-problem-not-one-key", known = known.as_str()),
        Problem::EmptyList => t!("protocol-problem-empty-list"),
        Problem::TooMany { most } => t!("protocol-problem-too-many", most = most.to_string()),
        Problem::Reversed => t!("protocol-problem-reversed"),
        Problem::Zero => t!("protocol-problem-zero"),
        Problem::Negative => t!("protocol-problem-negative"),
        Problem::Absurd { most } => t!("protocol-problem-absurd", most = most.to_string()),
        Problem::Length { least, most } => {
            t!("protocol-problem-length", least = least.to_string(), most = most.to_string())
        }
        Problem::Unprintable => t!("protocol-problem-unprintable"),
        Problem::BadId => t!("protocol-problem-bad-id"),
        Problem::AskWithoutStopped => t!("protocol-problem-ask-without-stopped"),
        Problem::WindowNotLater => t!("protocol-problem-window-not-later"),
        Problem::OnlyRest => t!("protocol-problem-only-rest"),
        Problem::RestAtEdge => t!("protocol-problem-rest-at-edge"),
        Problem::RestAlternative => t!("protocol-problem-rest-alternative"),
    }
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::Text => t!("protocol-kind-text"),
        Kind::Number => t!("protocol-kind-number"),
        Kind::NumberOrRange => t!("protocol-kind-number-or-range"),
        Kind::List => t!("protocol-kind-list"),
        Kind::Table => t!("protocol-kind-table"),
        Kind::StoppedOrTable => t!("protocol-kind-stopped-or-table"),
    }
}
