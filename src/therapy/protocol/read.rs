//! From the TOML form to a [`Protocol`]. Read by hand and not by serde's derive, because a person who writes such a
//! file is owed the line and the field of what is wrong, also where the fault only shows against another field.

use toml::de::DeTable;

use super::node::{Fields, Node, line, line_of};
use super::{
    Alternative, Kind, Modality, Phase, Problem, Protocol, ProtocolError, Rest, RestFrom, Span, Step, Until, limits,
};

impl Protocol {
    /// Reads the TOML form.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with its line and field. Everything [`Protocol::validate`] asks holds for what
    /// comes back; whether it is safe to follow is not looked at.
    pub fn from_toml(text: &str) -> Result<Protocol, ProtocolError> {
        if text.len() > limits::FILE_BYTES {
            return Err(ProtocolError::new("", Problem::FileTooLarge { most: limits::FILE_BYTES }));
        }
        let document = DeTable::parse(text).map_err(|error| ProtocolError {
            line: error.span().map(|span| line(text, span.start)),
            field: String::new(),
            problem: Problem::Syntax { message: error.message().to_owned() },
        })?;
        let root = document.get_ref();
        let known = ["id", "name", "summary", "sources", "evidence", "phase"];
        let protocol = protocol(&Fields::root(text, root, &known)?)?;
        protocol
            .validate()
            .map_err(|error| ProtocolError { line: Some(line_of(text, root, &error.field)), ..error })?;
        Ok(protocol)
    }
}

fn protocol(fields: &Fields<'_>) -> Result<Protocol, ProtocolError> {
    let optional_text = |key| fields.optional(key).map_or(Ok(String::new()), |node| node.text());
    let sources = fields.optional("sources").map_or(Ok(Vec::new()), |node| node.items())?;
    Ok(Protocol {
        id: fields.required("id")?.text()?,
        name: fields.required("name")?.text()?,
        summary: optional_text("summary")?,
        sources: sources.iter().map(Node::text).collect::<Result<_, _>>()?,
        evidence: optional_text("evidence")?,
        phases: fields.required("phase")?.items()?.into_iter().map(phase).collect::<Result<_, _>>()?,
    })
}

fn phase(node: Node<'_>) -> Result<Phase, ProtocolError> {
    let fields = node.fields(&["until", "ask_at_hours", "rest", "max_per_day", "step"])?;
    let optional_number = |key, most| fields.optional(key).map(|node| node.number(most)).transpose();
    Ok(Phase {
        until: until(fields.required("until")?)?,
        ask_at_hours: optional_number("ask_at_hours", limits::HOURS)?,
        rest: rest(fields.required("rest")?)?,
        max_per_day: optional_number("max_per_day", limits::COUNT)?,
        steps: fields.required("step")?.items()?.into_iter().map(step).collect::<Result<_, _>>()?,
    })
}

fn until(node: Node<'_>) -> Result<Until, ProtocolError> {
    const STOPPED: &str = "stopped";
    const HOURS: &str = "since_onset_hours";
    const APPLICATIONS: &str = "applications";
    if let Some(word) = node.as_text() {
        let unknown = || node.error(Problem::UnknownWord { known: STOPPED.to_owned() });
        return if word == STOPPED { Ok(Until::Stopped) } else { Err(unknown()) };
    }
    let wrong_type = node.error(Problem::WrongType { expected: Kind::StoppedOrTable });
    let fields = node.fields(&[HOURS, APPLICATIONS]).map_err(|error| match error.problem {
        Problem::WrongType { .. } => wrong_type,
        _ => error,
    })?;
    match (fields.optional(HOURS), fields.optional(APPLICATIONS)) {
        (Some(hours), None) => Ok(Until::SinceOnsetHours(hours.number_or_range(limits::HOURS)?)),
        (None, Some(count)) => Ok(Until::Applications(count.number(limits::COUNT)?)),
        _ => Err(fields.error(Problem::NotOneKey { known: format!("{HOURS}, {APPLICATIONS}") })),
    }
}

fn rest(node: Node<'_>) -> Result<Rest, ProtocolError> {
    let fields = node.fields(&["mins", "from"])?;
    let from = match fields.optional("from") {
        None => RestFrom::default(),
        Some(node) => word(&node, &[("removal", RestFrom::Removal), ("start", RestFrom::Start)])?,
    };
    Ok(Rest { mins: mins(&fields)?, from })
}

fn step(node: Node<'_>) -> Result<Step, ProtocolError> {
    let fields = node.fields(&["modality", "mins", "or"])?;
    let alternatives = fields.optional("or").map_or(Ok(Vec::new()), |node| node.items())?;
    Ok(Step {
        modality: modality(&fields)?,
        mins: mins(&fields)?,
        alternatives: alternatives.into_iter().map(alternative).collect::<Result<_, _>>()?,
    })
}

fn alternative(node: Node<'_>) -> Result<Alternative, ProtocolError> {
    let fields = node.fields(&["modality", "mins"])?;
    Ok(Alternative { modality: modality(&fields)?, mins: mins(&fields)? })
}

fn modality(fields: &Fields<'_>) -> Result<Modality, ProtocolError> {
    let known = [
        ("cold", Modality::Cold),
        ("ice_massage", Modality::IceMassage),
        ("heat", Modality::Heat),
        ("rest", Modality::Rest),
    ];
    word(&fields.required("modality")?, &known)
}

fn mins(fields: &Fields<'_>) -> Result<Span, ProtocolError> {
    fields.required("mins")?.number_or_range(limits::MINS)
}

fn word<T: Copy>(node: &Node<'_>, known: &[(&str, T)]) -> Result<T, ProtocolError> {
    let text = node.text()?;
    let found = known.iter().find(|(word, _)| *word == text);
    let words = || known.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
    found.map(|(_, value)| *value).ok_or_else(|| node.error(Problem::UnknownWord { known: words() }))
}
