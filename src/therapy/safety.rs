//! TMP
use serde::{Deserialize, Serialize};
/// TMP
pub const COLD_LIMIT_SINCE_ONSET_HOURS: u32 = 72;
/// TMP
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Injury {
    /// n
    #[default]
    Neither,
    /// f
    FreshInjury,
    /// s
    Swelling,
}
/// TMP
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {}
/// TMP
pub struct Situation {
    /// i
    pub injury: Injury,
    /// h
    pub hours_since_onset: f64,
    /// s
    pub sleep: Option<super::quiet::SleepHours>,
}
/// TMP
pub fn check(_: &super::protocol::Protocol, _: &Situation) -> Vec<Finding> {
    vec![]
}
/// TMP
pub fn refused(_: &[Finding]) -> bool {
    false
}
