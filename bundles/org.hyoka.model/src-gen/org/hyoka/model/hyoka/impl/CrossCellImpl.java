/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cross Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossCellImpl#getRow <em>Row</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossCellImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossCellImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CrossCellImpl#getOfWhich <em>Of Which</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CrossCellImpl extends ElementImpl implements CrossCell {
	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ROW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected Integer row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COLUMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected Integer column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Integer count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfWhich() <em>Of Which</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfWhich()
	 * @generated
	 * @ordered
	 */
	protected static final Integer OF_WHICH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfWhich() <em>Of Which</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfWhich()
	 * @generated
	 * @ordered
	 */
	protected Integer ofWhich = OF_WHICH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CrossCellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.CROSS_CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(Integer newRow) {
		Integer oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CROSS_CELL__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(Integer newColumn) {
		Integer oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CROSS_CELL__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Integer newCount) {
		Integer oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CROSS_CELL__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOfWhich() {
		return ofWhich;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfWhich(Integer newOfWhich) {
		Integer oldOfWhich = ofWhich;
		ofWhich = newOfWhich;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.CROSS_CELL__OF_WHICH, oldOfWhich, ofWhich));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.CROSS_CELL__ROW:
				return getRow();
			case HyokaPackage.CROSS_CELL__COLUMN:
				return getColumn();
			case HyokaPackage.CROSS_CELL__COUNT:
				return getCount();
			case HyokaPackage.CROSS_CELL__OF_WHICH:
				return getOfWhich();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.CROSS_CELL__ROW:
				setRow((Integer)newValue);
				return;
			case HyokaPackage.CROSS_CELL__COLUMN:
				setColumn((Integer)newValue);
				return;
			case HyokaPackage.CROSS_CELL__COUNT:
				setCount((Integer)newValue);
				return;
			case HyokaPackage.CROSS_CELL__OF_WHICH:
				setOfWhich((Integer)newValue);
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
			case HyokaPackage.CROSS_CELL__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case HyokaPackage.CROSS_CELL__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case HyokaPackage.CROSS_CELL__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case HyokaPackage.CROSS_CELL__OF_WHICH:
				setOfWhich(OF_WHICH_EDEFAULT);
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
			case HyokaPackage.CROSS_CELL__ROW:
				return ROW_EDEFAULT == null ? row != null : !ROW_EDEFAULT.equals(row);
			case HyokaPackage.CROSS_CELL__COLUMN:
				return COLUMN_EDEFAULT == null ? column != null : !COLUMN_EDEFAULT.equals(column);
			case HyokaPackage.CROSS_CELL__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case HyokaPackage.CROSS_CELL__OF_WHICH:
				return OF_WHICH_EDEFAULT == null ? ofWhich != null : !OF_WHICH_EDEFAULT.equals(ofWhich);
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
		result.append(" (row: "); //$NON-NLS-1$
		result.append(row);
		result.append(", column: "); //$NON-NLS-1$
		result.append(column);
		result.append(", count: "); //$NON-NLS-1$
		result.append(count);
		result.append(", ofWhich: "); //$NON-NLS-1$
		result.append(ofWhich);
		result.append(')');
		return result.toString();
	}

} //CrossCellImpl
