//! The screens beside Now and Start, which need no session.

use egui::Ui;

use crate::window::screens::doctor::DoctorScreen;
use crate::window::screens::help::HelpScreen;
use crate::window::screens::programme::ProgrammeScreen;
use crate::window::screens::protocols::ProtocolsScreen;
use crate::window::screens::record::RecordScreen;
use crate::window::screens::settings::SettingsScreen;
use crate::window::view::{Intent, Screen, View};

/// The screens beside Now and Start.
#[derive(Default)]
pub struct Pages {
    pub programme: ProgrammeScreen,
    pub record: RecordScreen,
    pub protocols: ProtocolsScreen,
    pub help: HelpScreen,
    pub settings: SettingsScreen,
    pub doctor: DoctorScreen,
}

impl Pages {
    /// Draws one of them; Now is none of them.
    pub fn ui(&mut self, ui: &mut Ui, view: &View, screen: Screen) -> Vec<Intent> {
        match screen {
            Screen::Now => Vec::new(),
            Screen::Programme => self.programme.ui(ui, view),
            Screen::Record => self.record.ui(ui, view),
            Screen::Protocols => self.protocols.ui(ui, view),
            Screen::Help => self.help.ui(ui, view),
            Screen::Settings => self.settings.ui(ui, view),
            Screen::Doctor => self.doctor.ui(ui, view),
        }
    }

    /// Whether one of them asks something over everything else.
    pub fn asking(&self) -> bool {
        self.programme.asking() || self.record.asking()
    }

    /// Takes such a question back; whether there was one.
    pub fn leave(&mut self) -> bool {
        self.programme.leave() | self.record.leave()
    }
}
