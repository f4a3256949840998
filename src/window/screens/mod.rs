//! The screens, one file or folder each: functions of a [`View`](super::view::View) and their own small state.

pub mod help;
pub mod page;
pub mod programme;
pub mod protocols;

pub mod record;
pub mod settings;
