//! The language the screens are written in: one widget a file, each given plain values and its words.
//!
//! Every widget names itself for screen readers, can be reached and pressed with the keyboard if it can be pressed at
//! all, and shows where the focus is. None knows what a session, a protocol or a file is.

mod banner;
mod buttons;
mod card;
mod chips;
mod command_row;
mod day_row;
mod figures;
mod finding;
mod floor;
mod mark;
mod nav;
mod pain_scale;
mod paint;
mod phase_strip;
mod protocol_card;
mod ring;
mod setting_row;
mod side_list;
mod stepper;
mod table;
mod text_line;
mod timeline;
mod toggle;
mod words;

pub use banner::{Banner, BannerPress, banner, banner_to_close};
pub use buttons::{icon_button, outlined_button, outlined_width, primary_button, quiet_button, quiet_buttons};
pub use card::{card, card_margin};
pub use chips::chips;
pub use command_row::{CommandRow, command_row};
pub use day_row::{Block, Day, day_axis, day_row, day_row_to_press};
pub use finding::{Finding, Weight, finding};
pub use floor::{Floor, floor};
pub use mark::Mark;
pub use nav::{NavItem, nav};
pub use pain_scale::pain_scale;
pub use paint::{dashed_rect, focus_ring, hatch, paragraph, paragraph_in, text, text_within};
pub use phase_strip::{PhaseStrip, Span, phase_strip};
pub use protocol_card::{Pressed, ProtocolCard, protocol_card};
pub use ring::{Ring, ring};
pub use setting_row::setting_row;
pub use side_list::{SideRow, side_row};
pub use stepper::{Stepper, stepper};
pub use table::{Cell, Sorted, sorting_head, table_head, table_row};
pub use text_line::text_line;
pub use timeline::{TimelineItem, timeline};
pub use toggle::toggle;
pub use words::{heading, link, note, page_head, sentence, sentence_type, urgent_sentence};
