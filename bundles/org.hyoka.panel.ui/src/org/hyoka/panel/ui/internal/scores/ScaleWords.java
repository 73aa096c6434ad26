// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.ui.forms.Texts;

/** A scale in words: what may be given, and what each step means (rule 6). */
public final class ScaleWords {
	private ScaleWords() {
	}

	/** What a step means, with its mark before it: 3　極めて妥当である。 */
	public static String of(ScalePoint point) {
		String mark = PointText.mark(point);
		String name = Naming.ownName(point, Texts.locale());
		return name.isBlank() || name.equals(mark) ? mark : mark + "　" + name;
	}

	/** What may be given, which end is good where that is not plain, and by what the mean is multiplied. */
	public static String summary(Scale scale) {
		String range = Texts.in(PointText.choices(scale));
		String said = scale.getDirection() == Direction.LOWER_IS_BETTER ? Messages.bind(Messages.Scores_LowIsGood, range)
				: Messages.bind(Messages.Scores_Range, range);
		return scale.getFactor() == null ? said : Messages.bind(Messages.Scores_Factor, said, Texts.number(scale.getFactor()));
	}

	/** A criterion as it is called in lists: its number and name. */
	public static String of(Criterion criterion) {
		return Naming.coded(criterion.getCode(), Naming.ownName(criterion, Texts.locale()));
	}

	/** A criterion in charts: its number and short name. */
	public static String brief(Criterion criterion) {
		String brief = Translations.translation(criterion, "shortName", Texts.locale()).orElse(criterion.getShortName());
		return brief == null || brief.isBlank() ? of(criterion) : Naming.coded(criterion.getCode(), brief);
	}

	/** Whether a single key is a whole judgement on the scale: 3 where nothing like 30 or 3.5 may be given. */
	static boolean isWhole(Scale scale, char key) {
		List<String> all = new ArrayList<>(Scoring.allowed(scale).stream().map(ScaleWords::written).toList());
		scale.getPoints().stream().map(PointText::mark).forEach(all::add);
		Optional<PointText.Given> given = PointText.read(scale, String.valueOf(key)) instanceof Parsed.Read<PointText.Given> read
				? Optional.of(read.get())
				: Optional.empty();
		return given.filter(g -> !g.equals(PointText.Given.NONE)).isPresent()
				&& all.stream().noneMatch(m -> m.length() > 1 && m.charAt(0) == key);
	}

	private static String written(BigDecimal value) {
		return Numbers.format(value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value);
	}
}
