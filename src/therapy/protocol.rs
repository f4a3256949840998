//! What is prescribed: [`Protocol`] > [`Phase`] > [`Step`], and the TOML form that built-ins, the editor, the command
//! line and a person's own files share. Whether it is safe is [`super::safety`]'s business.

mod measure;
mod node;
mod problem;
mod read;
mod validate;
mod write;

pub use problem::{Kind, Problem, ProtocolError};
pub use validate::limits;

use serde::{Deserialize, Serialize};

/// A whole programme: phases in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// Lower-case letters, digits and hyphens; names the file and the command-line argument.
    pub id: String,
    /// What the person reads in a list.
    pub name: String,
    /// One or two sentences on what it is for.
    #[serde(default)]
    pub summary: String,
    /// Keys of the sources its figures come from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure anyone is that it helps.
    #[serde(default)]
    pub evidence: String,
    /// In the order they run; never empty.
    #[serde(rename = "phase")]
    pub phases: Vec<Phase>,
}

/// A stretch of the programme in which one kind of application repeats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// When it ends.
    pub until: Until,
    /// With `until = "stopped"`: after so many hours since onset the person is asked whether to go on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_at_hours: Option<u32>,
    /// The pause between two applications.
    pub rest: Rest,
    /// No more than so many applications are planned on one local calendar day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_per_day: Option<u32>,
    /// What one application consists of, in order; never empty.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// When a phase ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// A window in hours since onset: from its early end the person may choose, its late end decides.
    SinceOnsetHours(Span),
    /// After so many applications were done.
    Applications(u32),
    /// When the person says so.
    Stopped,
}

/// The pause between two applications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rest {
    /// Minutes: the early end is when the next application makes sense, the late end when it is due.
    pub mins: Span,
    /// Where the minutes are counted from.
    #[serde(default)]
    pub from: RestFrom,
}

/// Where a rest is counted from: "off for 2 hours" or "every 2 hours".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RestFrom {
    /// The moment the pack came off.
    #[default]
    Removal,
    /// The moment the pack went on.
    Start,
}

/// One part of an application: something on the skin, or a rest between two such parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What goes on.
    pub modality: Modality,
    /// For how long; where it is a range the person picks, and the first run takes the upper end.
    pub mins: Span,
    /// What may be taken instead; the first run takes the step itself.
    #[serde(default, rename = "or", skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
}

/// Another way to do a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// What goes on.
    pub modality: Modality,
    /// For how long.
    pub mins: Span,
}

/// What touches the skin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// A cold pack that lies still, with a cloth between.
    Cold,
    /// Ice kept moving over the skin.
    IceMassage,
    /// A pad, bottle, wrap or bath.
    Heat,
    /// Nothing: a pause inside an application.
    Rest,
}

/// A number or an inclusive range `[low, high]`; both ends say what the sources say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "OneOrTwo", into = "OneOrTwo")]
pub struct Span {
    /// The early or lower end.
    pub low: u32,
    /// The late or upper end; equal to `low` for a single number.
    pub high: u32,
}

impl Span {
    /// A span of a single number.
    pub const fn exactly(value: u32) -> Self {
        Span { low: value, high: value }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrTwo {
    One(u32),
    Two([u32; 2]),
}

impl TryFrom<OneOrTwo> for Span {
    type Error = String;

    fn try_from(form: OneOrTwo) -> Result<Self, Self::Error> {
        match form {
            OneOrTwo::One(value) => Ok(Span::exactly(value)),
            OneOrTwo::Two([low, high]) => Ok(Span { low, high }),
        }
    }
}

impl From<Span> for OneOrTwo {
    fn from(span: Span) -> Self {
        if span.low == span.high { OneOrTwo::One(span.low) } else { OneOrTwo::Two([span.low, span.high]) }
    }
}
