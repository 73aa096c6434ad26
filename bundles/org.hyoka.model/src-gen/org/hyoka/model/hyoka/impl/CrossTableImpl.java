/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cross Table</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossTableImpl#getRowTitle <em>Row Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossTableImpl#getColumnTitle <em>Column Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossTableImpl#getOfWhichTitle <em>Of Which Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossTableImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossTableImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossTableImpl#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CrossTableImpl extends FactImpl implements CrossTable {
	/**
	 * The default value of the '{@link #getRowTitle() <em>Row Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String ROW_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRowTitle() <em>Row Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowTitle()
	 * @generated
	 * @ordered
	 */
	protected String rowTitle = ROW_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumnTitle() <em>Column Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColumnTitle() <em>Column Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumnTitle()
	 * @generated
	 * @ordered
	 */
	protected String columnTitle = COLUMN_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfWhichTitle() <em>Of Which Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfWhichTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String OF_WHICH_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfWhichTitle() <em>Of Which Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfWhichTitle()
	 * @generated
	 * @ordered
	 */
	protected String ofWhichTitle = OF_WHICH_TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<String> rows;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> columns;

	/**
	 * The cached value of the '{@link #getCells() <em>Cells</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected EList<CrossCell> cells;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CrossTableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.CROSS_TABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRowTitle() {
		return rowTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowTitle(String newRowTitle) {
		String oldRowTitle = rowTitle;
		rowTitle = newRowTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CROSS_TABLE__ROW_TITLE, oldRowTitle, rowTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumnTitle() {
		return columnTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumnTitle(String newColumnTitle) {
		String oldColumnTitle = columnTitle;
		columnTitle = newColumnTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CROSS_TABLE__COLUMN_TITLE, oldColumnTitle, columnTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfWhichTitle() {
		return ofWhichTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfWhichTitle(String newOfWhichTitle) {
		String oldOfWhichTitle = ofWhichTitle;
		ofWhichTitle = newOfWhichTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CROSS_TABLE__OF_WHICH_TITLE, oldOfWhichTitle, ofWhichTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRows() {
		if (rows == null) {
			rows = new EDataTypeEList<String>(String.class, this, HyokaPackage.CROSS_TABLE__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getColumns() {
		if (columns == null) {
			columns = new EDataTypeEList<String>(String.class, this, HyokaPackage.CROSS_TABLE__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CrossCell> getCells() {
		if (cells == null) {
			cells = new EObjectContainmentEList<CrossCell>(CrossCell.class, this, HyokaPackage.CROSS_TABLE__CELLS);
		}
		return cells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.CROSS_TABLE__CELLS:
				return ((InternalEList<?>)getCells()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.CROSS_TABLE__ROW_TITLE:
				return getRowTitle();
			case HyokaPackage.CROSS_TABLE__COLUMN_TITLE:
				return getColumnTitle();
			case HyokaPackage.CROSS_TABLE__OF_WHICH_TITLE:
				return getOfWhichTitle();
			case HyokaPackage.CROSS_TABLE__ROWS:
				return getRows();
			case HyokaPackage.CROSS_TABLE__COLUMNS:
				return getColumns();
			case HyokaPackage.CROSS_TABLE__CELLS:
				return getCells();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.CROSS_TABLE__ROW_TITLE:
				setRowTitle((String)newValue);
				return;
			case HyokaPackage.CROSS_TABLE__COLUMN_TITLE:
				setColumnTitle((String)newValue);
				return;
			case HyokaPackage.CROSS_TABLE__OF_WHICH_TITLE:
				setOfWhichTitle((String)newValue);
				return;
			case HyokaPackage.CROSS_TABLE__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends String>)newValue);
				return;
			case HyokaPackage.CROSS_TABLE__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends String>)newValue);
				return;
			case HyokaPackage.CROSS_TABLE__CELLS:
				getCells().clear();
				getCells().addAll((Collection<? extends CrossCell>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.CROSS_TABLE__ROW_TITLE:
				setRowTitle(ROW_TITLE_EDEFAULT);
				return;
			case HyokaPackage.CROSS_TABLE__COLUMN_TITLE:
				setColumnTitle(COLUMN_TITLE_EDEFAULT);
				return;
			case HyokaPackage.CROSS_TABLE__OF_WHICH_TITLE:
				setOfWhichTitle(OF_WHICH_TITLE_EDEFAULT);
				return;
			case HyokaPackage.CROSS_TABLE__ROWS:
				getRows().clear();
				return;
			case HyokaPackage.CROSS_TABLE__COLUMNS:
				getColumns().clear();
				return;
			case HyokaPackage.CROSS_TABLE__CELLS:
				getCells().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.CROSS_TABLE__ROW_TITLE:
				return ROW_TITLE_EDEFAULT == null ? rowTitle != null : !ROW_TITLE_EDEFAULT.equals(rowTitle);
			case HyokaPackage.CROSS_TABLE__COLUMN_TITLE:
				return COLUMN_TITLE_EDEFAULT == null ? columnTitle != null : !COLUMN_TITLE_EDEFAULT.equals(columnTitle);
			case HyokaPackage.CROSS_TABLE__OF_WHICH_TITLE:
				return OF_WHICH_TITLE_EDEFAULT == null ? ofWhichTitle != null : !OF_WHICH_TITLE_EDEFAULT.equals(ofWhichTitle);
			case HyokaPackage.CROSS_TABLE__ROWS:
				return rows != null && !rows.isEmpty();
			case HyokaPackage.CROSS_TABLE__COLUMNS:
				return columns != null && !columns.isEmpty();
			case HyokaPackage.CROSS_TABLE__CELLS:
				return cells != null && !cells.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (rowTitle: "); //$NON-NLS-1$
		result.append(rowTitle);
		result.append(", columnTitle: "); //$NON-NLS-1$
		result.append(columnTitle);
		result.append(", ofWhichTitle: "); //$NON-NLS-1$
		result.append(ofWhichTitle);
		result.append(", rows: "); //$NON-NLS-1$
		result.append(rows);
		result.append(", columns: "); //$NON-NLS-1$
		result.append(columns);
		result.append(')');
		return result.toString();
	}

} //CrossTableImpl
