// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.date;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;

import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.Licence;

/** Each invention, filing and licence of the registers a row; who has signed what stays in the office (rule 21). */
final class IpData {
	private IpData() {
	}

	static DataTable of(Facts facts) {
		DataTable table = new DataTable("IP", text("undertaking_code"), text("undertaking"), text("record"), text("title"), text("number"),
				text("kind"), text("country"), text("state"), date("date"), date("until"), text("register_complete"));
		for (Undertaking undertaking : facts.undertakings()) {
			if (undertaking.getIp() != null) {
				rows(facts, undertaking, undertaking.getIp(), table);
			}
		}
		return table;
	}

	private static void rows(Facts facts, Undertaking undertaking, IpManagement ip, DataTable table) {
		String complete = ip.isRegisterKept() ? "YES" : null;
		for (Invention invention : ip.getInventions()) {
			table.row(undertaking.getCode(), facts.name(undertaking), "INVENTION", facts.name(invention), Facts.filled(invention.getNumber()), null,
					null,
					Facts.literal(invention.getDecision()), invention.getDisclosedOn(), null, complete);
			for (Filing filing : invention.getFilings()) {
				table.row(undertaking.getCode(), facts.name(undertaking), "FILING", facts.name(invention), Facts.filled(filing.getNumber()),
						Facts.literal(filing.getRoute()), Facts.filled(filing.getCountry()), Facts.literal(filing.getState()), filing.getFiledOn(),
						filing.getEndedOn(), complete);
			}
		}
		for (Licence licence : ip.getLicences()) {
			table.row(undertaking.getCode(), facts.name(undertaking), "LICENCE", facts.name(licence), null, Facts.literal(licence.getKind()), null,
					null,
					licence.getAgreedOn(), licence.getEndsOn(), complete);
		}
	}
}
