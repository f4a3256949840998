//! `[hooks]`: a command of the person's choice for each kind of reminder.

use std::collections::BTreeMap;

use toml_edit::Item;

/// The table's name in the file.
pub(super) const TABLE: &str = "hooks";

/// Commands by the name of their hook: the program, then its arguments. Only the file sets them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hooks(BTreeMap<&'static str, Vec<String>>);

impl Hooks {
    /// Every hook there is, one a kind of reminder.
    pub const NAMES: [&'static str; 9] = [
        "on_ready",
        "on_due",
        "on_skin_check",
        "on_remove",
        "on_switch",
        "on_go_on",
        "on_switched",
        "on_missed",
        "on_finished",
    ];

    /// The command of this hook: never empty.
    pub fn get(&self, name: &str) -> Option<&[String]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// Takes one entry of the table; `None` and nothing taken where it isn't a command.
    pub(super) fn put(&mut self, name: &'static str, item: &Item) -> Option<()> {
        let words = item.as_array()?.iter().map(|word| word.as_str().filter(|word| !word.contains('\0')));
        let command: Vec<String> = words.map(|word| word.map(str::to_owned)).collect::<Option<_>>()?;
        command.first().is_some_and(|program| !program.is_empty()).then(|| drop(self.0.insert(name, command)))
    }
}
