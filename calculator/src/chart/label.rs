//! Labels at the ends of lines, so placed that none covers another.

use super::scale::SIDE;

/// The height of a label with the room around it, in the drawing's places.
const HEIGHT: u32 = 560;
/// Labels nearer to each other than this from left to right share a column.
const WIDTH: u32 = 4_000;

/// Returns the places of the labels of some ends of lines: each at its end, and where several have no room there, spread about the middle of their ends, so that they give way upwards and downwards alike.
pub(super) fn places(ends: &[Option<(u32, u32)>]) -> Vec<Option<(u32, u32)>> {
    let mut placed = ends.to_vec();
    for column in columns(ends) {
        for (index, y) in spread(&column) {
            placed[index] = ends[index].map(|(x, _)| (x, y));
        }
    }
    placed
}

/// Returns the ends that share a column, each by its index and its height, from above.
fn columns(ends: &[Option<(u32, u32)>]) -> Vec<Vec<(usize, u32)>> {
    let mut from_the_left: Vec<(u32, usize, u32)> =
        ends.iter().enumerate().filter_map(|(index, end)| end.map(|(x, y)| (x, index, y))).collect();
    from_the_left.sort_unstable();
    let columns = from_the_left.chunk_by(|(left, ..), (right, ..)| right - left < WIDTH);
    let column = |ends: &[(u32, usize, u32)]| {
        let mut column: Vec<(usize, u32)> = ends.iter().map(|(_, index, y)| (*index, *y)).collect();
        column.sort_by_key(|(index, y)| (*y, *index));
        column
    };
    columns.map(column).collect()
}

/// Labels of a column without room between them.
struct Block {
    /// The middle of the labels, times their number, would they all stand at their ends.
    middles: u32,
    count: u32,
}

impl Block {
    /// Returns where its first label stands: so that the middle of all is as near that of their ends as the drawing has room.
    fn top(&self) -> u32 {
        let half = (self.count - 1) * HEIGHT / 2;
        let lowest = (SIDE - HEIGHT).saturating_sub((self.count - 1) * HEIGHT).max(HEIGHT);
        (self.middles / self.count).saturating_sub(half).clamp(HEIGHT, lowest)
    }

    fn bottom(&self) -> u32 {
        self.top() + self.count * HEIGHT
    }
}

/// Returns the heights of the labels of a column. Those that would cover one another become one block, again and again until all have room.
fn spread(column: &[(usize, u32)]) -> Vec<(usize, u32)> {
    let mut blocks: Vec<Block> = Vec::new();
    for (_, y) in column {
        let mut block = Block { middles: *y, count: 1 };
        while let Some(above) = blocks.pop_if(|above| above.bottom() > block.top()) {
            block = Block { middles: above.middles + block.middles, count: above.count + block.count };
        }
        blocks.push(block);
    }
    let heights = blocks.iter().flat_map(|block| (0..block.count).map(|place| block.top() + place * HEIGHT));
    column.iter().map(|(index, _)| *index).zip(heights).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_stands_at_the_end_of_its_line() {
        assert_eq!(places(&[Some((10_000, 4_000)), None]), [Some((10_000, 4_000)), None]);
    }

    #[test]
    fn labels_of_lines_that_end_together_stand_under_each_other() {
        let placed =
            places(&[Some((10_000, 4_000)), Some((10_000, 4_000)), Some((9_000, 4_100)), Some((2_000, 4_000))]);
        let mut column: Vec<u32> = placed[..3].iter().flatten().map(|(_, y)| *y).collect();
        column.sort_unstable();
        assert!(column.windows(2).all(|pair| pair[1] - pair[0] >= HEIGHT), "{placed:?}");
        assert_eq!(placed[3], Some((2_000, 4_000)), "far to the left there is room");
    }

    #[test]
    fn labels_give_way_upwards_and_downwards_alike() {
        let heights = |ends: &[u32]| -> Vec<u32> {
            let ends: Vec<_> = ends.iter().map(|y| Some((10_000, *y))).collect();
            places(&ends).into_iter().flatten().map(|(_, y)| y).collect()
        };
        // The middle of 4000 and 4200 is 4100, and half of 560 is 280.
        assert_eq!(heights(&[4_000, 4_200]), [3_820, 4_380]);
        // Three about 5000, in the order of their ends.
        assert_eq!(heights(&[5_100, 4_900, 5_000]), [5_560, 4_440, 5_000]);
        // At the floor there is room above only: 10000 − 560, and 560 above that.
        assert_eq!(heights(&[9_700, 9_800]), [8_880, 9_440]);
        assert_eq!(heights(&[100, 100]), [560, 1_120]);
        // Two are pushed onto a third, which moves with them: the middle of the three is 12900 ÷ 3 = 4300.
        assert_eq!(heights(&[4_000, 4_100, 4_800]), [3_740, 4_300, 4_860]);
        assert_eq!(heights(&[1_000, 4_000]), [1_000, 4_000]);
    }
}
