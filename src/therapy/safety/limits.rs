//! The figures behind the findings, and who they come from. PROTOCOLS.md §3 is the long form.

/// More minutes of cold in a row are refused: the highest upper bound in a clinical source, and nerve palsy was seen
/// after two applications of an hour.
pub const COLD_REFUSE_MINS: u32 = 30;
/// Source of [`COLD_REFUSE_MINS`].
pub const COLD_REFUSE_SOURCE: &str = "BMJ Best Practice 578; Collins 1986";

/// More minutes of cold in a row are warned of: the usual upper bound, and a foot drop was seen after 20 minutes.
pub const COLD_WARN_MINS: u32 = 20;
/// Source of [`COLD_WARN_MINS`].
pub const COLD_WARN_SOURCE: &str = "MPFT NHS, Safe use of cold; Cleveland Clinic 15461; VA; Moeller 1997";

/// More minutes of ice massage in a row are refused: ice on the move cools faster than a wrapped pack.
pub const ICE_MASSAGE_REFUSE_MINS: u32 = 10;
/// Source of [`ICE_MASSAGE_REFUSE_MINS`].
pub const ICE_MASSAGE_REFUSE_SOURCE: &str = "MPFT NHS, Safe use of cold";

/// More minutes of heat in a row are refused: 20 to 30 is the highest range found.
pub const HEAT_REFUSE_MINS: u32 = 30;
/// Source of [`HEAT_REFUSE_MINS`].
pub const HEAT_REFUSE_SOURCE: &str = "SFH NHS";

/// More minutes of heat in a row are warned of.
pub const HEAT_WARN_MINS: u32 = 20;
/// Source of [`HEAT_WARN_MINS`].
pub const HEAT_WARN_SOURCE: &str = "S1; S2; VA (15 min)";

/// Source of the rule that a rest is at least as long as the application before it: the blood flow of the skin stays
/// low after the pack comes off.
pub const REST_SOURCE: &str = "Khoshnevis 2015 (PMC4395553)";

/// Fewer minutes of rest after cold are warned of: the skin should feel normal again first.
pub const REST_AFTER_COLD_MINS: u32 = 60;
/// Source of [`REST_AFTER_COLD_MINS`].
pub const REST_AFTER_COLD_SOURCE: &str = "MPFT NHS; SFH NHS";

/// More cold applications a day are warned of.
pub const COLD_PER_DAY: u32 = 8;
/// Source of [`COLD_PER_DAY`].
pub const COLD_PER_DAY_SOURCE: &str = "Cleveland Clinic 15461";

/// Cold after so many hours since onset is warned of.
pub const COLD_UNTIL_HOURS: u32 = 72;
/// Source of [`COLD_UNTIL_HOURS`].
pub const COLD_UNTIL_SOURCE: &str = "S1; S4";

/// Heat before so many hours since onset is warned of where there was an injury or there is swelling.
pub const HEAT_FROM_HOURS: u32 = 48;
/// Source of [`HEAT_FROM_HOURS`].
pub const HEAT_FROM_SOURCE: &str = "S2; NHS; Johns Hopkins";
