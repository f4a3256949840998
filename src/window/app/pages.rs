//! The screens beside Now and Start, which need no session.

use egui::{Context, Ui};

use crate::window::screens::doctor::DoctorScreen;
use crate::window::screens::help::HelpScreen;
use crate::window::screens::page;
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

    /// Goes one step back within a screen; whether there was one.
    pub fn back(&mut self, ctx: &Context, screen: Screen) -> bool {
        let went = match screen {
            Screen::Record => self.record.back(),
            Screen::Protocols => self.protocols.back(),
            _ => false,
        };
        // Its question stands above everything else.
        if self.protocols.asking() {
            page::from_above(ctx);
        }
        went
    }

    /// Goes back to a screen's top.
    pub fn top(&mut self, ctx: &Context, screen: Screen) {
        match screen {
            Screen::Record => drop(self.record.back()),
            Screen::Protocols => self.protocols.top(),
            _ => {}
        }
        page::from_above(ctx);
    }
}
