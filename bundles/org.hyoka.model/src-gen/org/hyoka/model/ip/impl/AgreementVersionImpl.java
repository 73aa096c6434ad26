/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.AttachedDocument;

import org.hyoka.model.hyoka.impl.NamedElementImpl;

import org.hyoka.model.ip.AgreementVersion;
import org.hyoka.model.ip.IpPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementVersionImpl#getConcludedOn <em>Concluded On</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementVersionImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.hyoka.model.ip.impl.AgreementVersionImpl#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementVersionImpl extends NamedElementImpl implements AgreementVersion {
	/**
	 * The default value of the '{@link #getConcludedOn() <em>Concluded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcludedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CONCLUDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConcludedOn() <em>Concluded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcludedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate concludedOn = CONCLUDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected String changes = CHANGES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected AttachedDocument document;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IpPackage.Literals.AGREEMENT_VERSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConcludedOn() {
		return concludedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConcludedOn(LocalDate newConcludedOn) {
		LocalDate oldConcludedOn = concludedOn;
		concludedOn = newConcludedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_VERSION__CONCLUDED_ON, oldConcludedOn, concludedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChanges() {
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChanges(String newChanges) {
		String oldChanges = changes;
		changes = newChanges;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_VERSION__CHANGES, oldChanges, changes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttachedDocument getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(AttachedDocument newDocument) {
		AttachedDocument oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IpPackage.AGREEMENT_VERSION__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case IpPackage.AGREEMENT_VERSION__CONCLUDED_ON:
				return getConcludedOn();
			case IpPackage.AGREEMENT_VERSION__CHANGES:
				return getChanges();
			case IpPackage.AGREEMENT_VERSION__DOCUMENT:
				return getDocument();
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
			case IpPackage.AGREEMENT_VERSION__CONCLUDED_ON:
				setConcludedOn((LocalDate)newValue);
				return;
			case IpPackage.AGREEMENT_VERSION__CHANGES:
				setChanges((String)newValue);
				return;
			case IpPackage.AGREEMENT_VERSION__DOCUMENT:
				setDocument((AttachedDocument)newValue);
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
			case IpPackage.AGREEMENT_VERSION__CONCLUDED_ON:
				setConcludedOn(CONCLUDED_ON_EDEFAULT);
				return;
			case IpPackage.AGREEMENT_VERSION__CHANGES:
				setChanges(CHANGES_EDEFAULT);
				return;
			case IpPackage.AGREEMENT_VERSION__DOCUMENT:
				setDocument((AttachedDocument)null);
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
			case IpPackage.AGREEMENT_VERSION__CONCLUDED_ON:
				return CONCLUDED_ON_EDEFAULT == null ? concludedOn != null : !CONCLUDED_ON_EDEFAULT.equals(concludedOn);
			case IpPackage.AGREEMENT_VERSION__CHANGES:
				return CHANGES_EDEFAULT == null ? changes != null : !CHANGES_EDEFAULT.equals(changes);
			case IpPackage.AGREEMENT_VERSION__DOCUMENT:
				return document != null;
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
		result.append(" (concludedOn: "); //$NON-NLS-1$
		result.append(concludedOn);
		result.append(", changes: "); //$NON-NLS-1$
		result.append(changes);
		result.append(')');
		return result.toString();
	}

} //AgreementVersionImpl
