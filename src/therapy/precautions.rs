//! What a person should know before and beside the timer: who should ask first, when to get help, how to lie, how sure
//! anyone is. Only the topics and their sources; the sentences are `text::precautions`'s.

/// One thing to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Key of its sentence in the locale files.
    pub key: &'static str,
    /// Who says so, in short; empty where it is general medical advice.
    pub source: &'static str,
}

const fn item(key: &'static str, source: &'static str) -> Item {
    Item { key, source }
}

/// A group of things to know, in the order of the help page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Get help at once.
    Emergency,
    /// See someone today.
    SameDay,
    /// See someone because it doesn't get better.
    NotImproving,
    /// Stop: the treatment itself does harm.
    FromTreatment,
    /// Ask a professional before cold.
    NoCold,
    /// Ask a professional before heat.
    NoHeat,
    /// With every application.
    EachTime,
    /// How to lie, move and rest.
    SelfCare,
    /// How much is known.
    Evidence,
    /// What the pain score means.
    PainScore,
}

impl Topic {
    /// Every topic, the most urgent first.
    pub const ALL: [Topic; 10] = [
        Topic::Emergency,
        Topic::SameDay,
        Topic::NotImproving,
        Topic::FromTreatment,
        Topic::NoCold,
        Topic::NoHeat,
        Topic::EachTime,
        Topic::SelfCare,
        Topic::Evidence,
        Topic::PainScore,
    ];

    /// Key of the topic's heading in the locale files.
    pub fn key(self) -> &'static str {
        match self {
            Topic::Emergency => "help-emergency",
            Topic::SameDay => "help-same-day",
            Topic::NotImproving => "help-not-improving",
            Topic::FromTreatment => "help-from-treatment",
            Topic::NoCold => "help-no-cold",
            Topic::NoHeat => "help-no-heat",
            Topic::EachTime => "help-each-time",
            Topic::SelfCare => "help-self-care",
            Topic::Evidence => "help-evidence",
            Topic::PainScore => "help-pain-score",
        }
    }

    /// What there is to know about it.
    pub fn items(self) -> &'static [Item] {
        match self {
            Topic::Emergency => EMERGENCY,
            Topic::SameDay => SAME_DAY,
            Topic::NotImproving => NOT_IMPROVING,
            Topic::FromTreatment => FROM_TREATMENT,
            Topic::NoCold => NO_COLD,
            Topic::NoHeat => NO_HEAT,
            Topic::EachTime => EACH_TIME,
            Topic::SelfCare => SELF_CARE,
            Topic::Evidence => EVIDENCE,
            Topic::PainScore => PAIN_SCORE,
        }
    }
}

const EMERGENCY: &[Item] = &[
    item("help-emergency-legs", ""),
    item("help-emergency-saddle", ""),
    item("help-emergency-bladder", "S1"),
    item("help-emergency-chest", ""),
    item("help-emergency-accident", ""),
    item("help-emergency-stand", "S1"),
];

const SAME_DAY: &[Item] = &[
    item("help-same-day-fever", "S1; S2"),
    item("help-same-day-weight", "S2"),
    item("help-same-day-limb", "S1; S2"),
    item("help-same-day-leg-pain", "S1"),
    item("help-same-day-night", ""),
    item("help-same-day-belly", "S1"),
    item("help-same-day-history", "AAFP 2012"),
];

const NOT_IMPROVING: &[Item] = &[
    item("help-not-improving-hours", "S1"),
    item("help-not-improving-days", "S2"),
    item("help-not-improving-weeks", "S1"),
];

const FROM_TREATMENT: &[Item] = &[
    item("help-from-treatment-skin", ""),
    item("help-from-treatment-prickle", ""),
    item("help-from-treatment-numb", "Collins 1986; Moeller 1997"),
];

const COLD_SOURCE: &str = "MPFT NHS; DeRoyal; Physiopedia";

const NO_COLD: &[Item] = &[
    item("help-no-cold-raynaud", COLD_SOURCE),
    item("help-no-cold-circulation", COLD_SOURCE),
    item("help-no-cold-numb", COLD_SOURCE),
    item("help-no-cold-heart", COLD_SOURCE),
    item("help-no-cold-skin", COLD_SOURCE),
    item("help-no-cold-injury", COLD_SOURCE),
    item("help-no-cold-sedated", COLD_SOURCE),
];

const HEAT_SOURCE: &str = "FDA 2012; ThermaCare; MPFT NHS";

const NO_HEAT: &[Item] = &[
    item("help-no-heat-swelling", HEAT_SOURCE),
    item("help-no-heat-numb", HEAT_SOURCE),
    item("help-no-heat-infection", HEAT_SOURCE),
    item("help-no-heat-circulation", HEAT_SOURCE),
    item("help-no-heat-cancer", HEAT_SOURCE),
    item("help-no-heat-pregnancy", HEAT_SOURCE),
    item("help-no-heat-sedated", HEAT_SOURCE),
    item("help-no-heat-patch", HEAT_SOURCE),
    item("help-no-heat-rub", HEAT_SOURCE),
    item("help-no-heat-lying", HEAT_SOURCE),
];

const EACH_TIME: &[Item] = &[
    item("help-each-time-cloth", "S0; S1; S2; S4"),
    item("help-each-time-normal", "MPFT NHS; SFH NHS"),
    item("help-each-time-look", "TM ice advice; Gwent NHS"),
    item("help-each-time-sleep", "VA; MPFT NHS; CMFT"),
    item("help-each-time-works", "S1"),
];

const SELF_CARE: &[Item] = &[
    item("help-self-care-pillows", "S0"),
    item("help-self-care-floor", "S0"),
    item("help-self-care-night", "S0"),
    item("help-self-care-heat-side", HEAT_SOURCE),
    item("help-self-care-walk", "S0; S1; S2"),
    item("help-self-care-drink", "S0; S1; S2"),
];

const EVIDENCE: &[Item] = &[
    item("help-evidence-cold", "Cochrane CD004750"),
    item("help-evidence-heat", "Cochrane CD004750"),
    item("help-evidence-either", "Garra 2010"),
    item("help-evidence-rhythm", "Bleakley 2004"),
    item("help-evidence-healing", ""),
    item("help-evidence-articles", ""),
    item("help-evidence-advice", ""),
];

const PAIN_SCORE: &[Item] = &[
    item("help-pain-score-scale", ""),
    item("help-pain-score-change", "Farrar 2001; Ostelo 2008"),
    item("help-pain-score-when", ""),
];
