/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.AgendaItemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AgendaItemImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.AgendaItemImpl#getUndertakings <em>Undertakings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgendaItemImpl extends NamedElementImpl implements AgendaItem {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<AttachedDocument> documents;

	/**
	 * The cached value of the '{@link #getUndertakings() <em>Undertakings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndertakings()
	 * @generated
	 * @ordered
	 */
	protected EList<Undertaking> undertakings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgendaItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.AGENDA_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.AGENDA_ITEM__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AttachedDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectEList<AttachedDocument>(AttachedDocument.class, this, HyokaPackage.AGENDA_ITEM__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Undertaking> getUndertakings() {
		if (undertakings == null) {
			undertakings = new EObjectEList<Undertaking>(Undertaking.class, this, HyokaPackage.AGENDA_ITEM__UNDERTAKINGS);
		}
		return undertakings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.AGENDA_ITEM__NUMBER:
				return getNumber();
			case HyokaPackage.AGENDA_ITEM__DOCUMENTS:
				return getDocuments();
			case HyokaPackage.AGENDA_ITEM__UNDERTAKINGS:
				return getUndertakings();
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
			case HyokaPackage.AGENDA_ITEM__NUMBER:
				setNumber((String)newValue);
				return;
			case HyokaPackage.AGENDA_ITEM__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends AttachedDocument>)newValue);
				return;
			case HyokaPackage.AGENDA_ITEM__UNDERTAKINGS:
				getUndertakings().clear();
				getUndertakings().addAll((Collection<? extends Undertaking>)newValue);
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
			case HyokaPackage.AGENDA_ITEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case HyokaPackage.AGENDA_ITEM__DOCUMENTS:
				getDocuments().clear();
				return;
			case HyokaPackage.AGENDA_ITEM__UNDERTAKINGS:
				getUndertakings().clear();
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
			case HyokaPackage.AGENDA_ITEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case HyokaPackage.AGENDA_ITEM__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case HyokaPackage.AGENDA_ITEM__UNDERTAKINGS:
				return undertakings != null && !undertakings.isEmpty();
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
		result.append(" (number: "); //$NON-NLS-1$
		result.append(number);
		result.append(')');
		return result.toString();
	}

} //AgendaItemImpl
