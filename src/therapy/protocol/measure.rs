//! Sums over a protocol's parts that more than one reader of it needs.

use super::{Alternative, Modality, Phase, RestFrom, Span, Step};

impl Modality {
    /// Whether it cools: a cold pack or ice massage.
    pub fn is_cold(self) -> bool {
        matches!(self, Modality::Cold | Modality::IceMassage)
    }
}

impl Step {
    /// What may be done for this step: the step itself first, then its alternatives in order.
    pub fn choices(&self) -> impl Iterator<Item = Alternative> + '_ {
        let itself = Alternative { modality: self.modality, mins: self.mins };
        std::iter::once(itself).chain(self.alternatives.iter().copied())
    }

    /// The shortest and the longest this step may take in minutes, over all its choices.
    pub fn mins_of_any_choice(&self) -> Span {
        let low = self.choices().map(|choice| choice.mins.low).min().unwrap_or(self.mins.low);
        let high = self.choices().map(|choice| choice.mins.high).max().unwrap_or(self.mins.high);
        Span { low, high }
    }
}

impl Phase {
    /// What the phase is about: the modality of its first step. [`Modality::Rest`] for a phase without steps, which
    /// no valid protocol has.
    pub fn modality(&self) -> Modality {
        self.steps.first().map_or(Modality::Rest, |step| step.modality)
    }

    /// Whether anything in it cools, alternatives included.
    pub fn uses_cold(&self) -> bool {
        self.uses(Modality::is_cold)
    }

    /// Whether anything in it warms, alternatives included.
    pub fn uses_heat(&self) -> bool {
        self.uses(|modality| modality == Modality::Heat)
    }

    /// The length of one application in minutes, the rests inside it included, over all choices.
    pub fn application_mins(&self) -> Span {
        sum(self.steps.iter())
    }

    /// The minutes of one application during which something is on the skin, over all choices.
    pub fn skin_mins(&self) -> Span {
        sum(self.steps.iter().filter(|step| step.modality != Modality::Rest))
    }

    /// The minutes with nothing on the skin between two applications, at worst at the low end and at best at the high
    /// end. For a rest counted from the start, what the longest application leaves of it.
    pub fn off_mins(&self) -> Span {
        match self.rest.from {
            RestFrom::Removal => self.rest.mins,
            RestFrom::Start => {
                let Span { low, high } = self.rest.mins;
                let on = self.application_mins();
                Span { low: low.saturating_sub(on.high), high: high.saturating_sub(on.low) }
            }
        }
    }

    /// The minutes from the start of one application to the start of the next, at the earliest and at the latest.
    pub fn cycle_mins(&self) -> Span {
        let on = self.application_mins();
        let Span { low, high } = self.rest.mins;
        match self.rest.from {
            RestFrom::Removal => Span { low: on.low.saturating_add(low), high: on.high.saturating_add(high) },
            RestFrom::Start => Span { low: on.low.max(low), high: on.high.max(high) },
        }
    }

    fn uses(&self, wanted: impl Fn(Modality) -> bool) -> bool {
        self.steps.iter().flat_map(Step::choices).any(|choice| wanted(choice.modality))
    }
}

fn sum<'a>(steps: impl Iterator<Item = &'a Step>) -> Span {
    steps.map(Step::mins_of_any_choice).fold(Span::exactly(0), |sum, step| Span {
        low: sum.low.saturating_add(step.low),
        high: sum.high.saturating_add(step.high),
    })
}
