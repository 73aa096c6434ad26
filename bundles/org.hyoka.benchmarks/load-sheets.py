#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
#
# What the indexing of review sheets is measured against: a plain script that loads the same fields into SQLite.
#   load-sheets.py FOLDER DATABASE [--search]
# --search writes an index of pairs of letters over the texts, too, as the index of the workbench has it.
import json
import pathlib
import re
import sqlite3
import sys
import unicodedata

MILLION = 1_000_000
TEXTS = ('事業名', '事業目的', '事業概要', '定量的な目標が設定できない理由')
TABLES = '''
CREATE TABLE evaluation (document, title, fiscal_year, issuer, dossier_id);
CREATE TABLE undertaking (document, code, name, name_key, ministry, start_year, end_year);
CREATE TABLE budget_year (document, element, fiscal_year, available, initial, supplementary, carried_in, carried_out, executed, requested);
CREATE TABLE participation (document, element, role, organization, organization_key, corporate_number, subject, fiscal_year, amount);
CREATE TABLE indicator (document, element, name, kind, unit);
CREATE TABLE target (document, indicator, value, due_year, actual, status, rate);
CREATE TABLE text (id INTEGER PRIMARY KEY, document, element, what, text);
'''


def amount(node, key):
	value = node.get(key)
	return None if value is None else value * MILLION


def key(name):
	return None if name is None else re.sub(r'\s|株式会社|国立研究開発法人', '', unicodedata.normalize('NFKC', name).lower())


def years(node, target, actual):
	for one in node:
		goal, reached = one.get(target), one.get(actual)
		if isinstance(goal, (int, float)):
			known = isinstance(reached, (int, float))
			rate = reached / goal if known and goal else None
			yield goal, one.get('年度'), reached, None if not known else 'ACHIEVED' if reached >= goal else 'NOT_ACHIEVED', rate


def main(folder, database, search):
	connection = sqlite3.connect(database)
	connection.executescript('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;' + TABLES)
	if search:
		connection.execute("CREATE VIRTUAL TABLE gram USING fts5 (grams, content = '', tokenize = 'ascii')")
	number = 0
	rows = {name: [] for name in ('evaluation', 'undertaking', 'budget_year', 'participation', 'indicator', 'target', 'text', 'gram')}

	def flush():
		for name, some in rows.items():
			if some:
				columns = ', '.join('?' * len(some[0]))
				connection.executemany(f'INSERT INTO {name}{"(rowid, grams)" if name == "gram" else ""} VALUES ({columns})', some)
				some.clear()

	def text(document, element, what, value):
		nonlocal number
		if value:
			number += 1
			rows['text'].append((number, document, element, what, value))
			if search:
				runs = re.findall(r'\w+', unicodedata.normalize('NFKC', value).lower())
				rows['gram'].append((number, ' '.join(run[i:i + 2] for run in runs for i in range(len(run)))))

	for document, path in enumerate(sorted(pathlib.Path(folder).rglob('*.json'))):
		with open(path, encoding='utf-8') as file:
			sheet = json.load(file)
		if not isinstance(sheet, dict) or not sheet.get('事業番号') or not sheet.get('事業名'):
			continue
		name, ministry = sheet['事業名'], sheet.get('府省庁')
		rows['evaluation'].append((document, name, sheet.get('公開年度'), ministry, sheet['事業番号']))
		rows['undertaking'].append((document, sheet['事業番号'], name, key(name), ministry, sheet.get('開始年度'), sheet.get('終了年度')))
		for one in sheet.get('予算') or []:
			rows['budget_year'].append((document, f"予算{one.get('年度')}", one.get('年度')) + tuple(amount(one, k) for k in (
				'予算計', '当初予算', '補正予算', '前年度から繰越し', '翌年度へ繰越し', '執行額', '要求額')))
		for i, one in enumerate(sheet.get('支出先') or []):
			rows['participation'].append((document, f'支出先{i}', one.get('グループ'), one.get('支出先名'), key(one.get('支出先名')),
				one.get('法人番号'), one.get('業務概要'), one.get('年度'), amount(one, '支出額')))
		for kind, measure, goal, actual in (('アウトカム', '成果指標', '目標値', '成果実績'), ('アウトプット', '活動指標', '当初見込み', '活動実績')):
			for i, one in enumerate(sheet.get(kind) or []):
				rows['indicator'].append((document, f'{kind}{i}', one.get(measure), kind, one.get('単位')))
				rows['target'].extend((document, f'{kind}{i}') + year for year in years(one.get(actual) or [], goal, actual))
				text(document, f'{kind}{i}', '成果目標', one.get('成果目標'))
		for what in TEXTS:
			text(document, 'sheet', what, sheet.get(what))
		if document % 1000 == 999:
			flush()
	flush()
	for name in ('undertaking', 'budget_year', 'participation', 'indicator', 'target', 'text'):
		connection.execute(f'CREATE INDEX {name}_document ON {name} (document)')
	connection.commit()
	connection.close()


main(sys.argv[1], sys.argv[2], '--search' in sys.argv[3:])
