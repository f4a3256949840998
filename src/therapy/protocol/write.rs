//! From a [`Protocol`] to its TOML form.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

use super::{Alternative, Modality, Phase, Protocol, Rest, RestFrom, Span, Step, Until};

impl Protocol {
    /// Writes the TOML form, in the order and the style of the built-ins' files. What [`Protocol::from_toml`] reads
    /// from it is equal to `self`, as long as `self` is valid.
    pub fn to_toml(&self) -> String {
        let mut document = DocumentMut::new();
        document["id"] = value(&self.id);
        document["name"] = value(&self.name);
        if !self.summary.is_empty() {
            document["summary"] = value(&self.summary);
        }
        if !self.sources.is_empty() {
            document["sources"] = value(self.sources.iter().collect::<Array>());
        }
        if !self.evidence.is_empty() {
            document["evidence"] = value(&self.evidence);
        }
        document["phase"] = tables(self.phases.iter().map(phase));
        document.to_string()
    }
}

fn phase(phase: &Phase) -> Table {
    let mut table = Table::new();
    table["until"] = until(phase.until);
    if let Some(hours) = phase.ask_at_hours {
        table["ask_at_hours"] = value(i64::from(hours));
    }
    table["rest"] = rest(phase.rest);
    if let Some(count) = phase.max_per_day {
        table["max_per_day"] = value(i64::from(count));
    }
    table["step"] = tables(phase.steps.iter().map(step));
    table
}

fn until(until: Until) -> Item {
    match until {
        Until::SinceOnsetHours(hours) => value(inline([("since_onset_hours", span(hours))])),
        Until::Applications(count) => value(inline([("applications", i64::from(count).into())])),
        Until::Stopped => value("stopped"),
    }
}

fn rest(rest: Rest) -> Item {
    let from = match rest.from {
        RestFrom::Removal => "removal",
        RestFrom::Start => "start",
    };
    value(inline([("mins", span(rest.mins)), ("from", from.into())]))
}

fn step(step: &Step) -> Table {
    let mut table = Table::new();
    table["modality"] = value(word(step.modality));
    table["mins"] = value(span(step.mins));
    if !step.alternatives.is_empty() {
        table["or"] = value(step.alternatives.iter().map(alternative).collect::<Array>());
    }
    table
}

fn alternative(alternative: &Alternative) -> InlineTable {
    inline([("modality", word(alternative.modality).into()), ("mins", span(alternative.mins))])
}

fn word(modality: Modality) -> &'static str {
    match modality {
        Modality::Cold => "cold",
        Modality::IceMassage => "ice_massage",
        Modality::Heat => "heat",
        Modality::Rest => "rest",
    }
}

fn span(span: Span) -> Value {
    let [low, high] = [i64::from(span.low), i64::from(span.high)];
    if low == high { low.into() } else { [low, high].into_iter().collect::<Array>().into() }
}

fn inline<const N: usize>(fields: [(&str, Value); N]) -> InlineTable {
    fields.into_iter().collect()
}

fn tables(tables: impl Iterator<Item = Table>) -> Item {
    Item::ArrayOfTables(tables.collect::<ArrayOfTables>())
}
